export { resolveIssue, resolveMacro } from './wiring';

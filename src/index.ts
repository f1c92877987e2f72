export { resolveIssue } from './wiring/issue';
export { resolveMacro } from './wiring/macro';

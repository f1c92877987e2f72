export { consumeReports, onTick, resolveIssue, resolveMacro, resolveProject } from './wiring';

export { resolveIssue } from './wiring/issue';
export { resolveMacro } from './wiring/macro';
export { consumeReports, onTick, resolveProject } from './wiring/reports';

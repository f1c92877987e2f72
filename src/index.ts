export { onProductEvent } from './wiring/events';
export { resolveAdmin } from './wiring/admin';
export { resolveIssue } from './wiring/issue';
export { resolveMacro } from './wiring/macro';

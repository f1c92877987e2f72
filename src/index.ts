export { bylineProperties, resolveByline } from './wiring/byline';
export { resolveIssue } from './wiring/issue';
export { resolveMacro } from './wiring/macro';

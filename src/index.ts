export { resolveIssue } from './wiring/issue';

export { resolveIssue } from './wiring';

export { resolveProject } from './wiring/project';

export { consumeReports, onTick, resolveProject } from './wiring/project';

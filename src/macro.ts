export { resolveMacro } from './wiring/macro';

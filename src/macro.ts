export { exportMacro, resolveMacro } from './wiring/macro';

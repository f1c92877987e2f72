export { resolvePanel } from './wiring/panel';

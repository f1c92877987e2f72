export { resolveAdmin } from './wiring/admin';

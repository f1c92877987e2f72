export { resolveGadget } from './wiring/gadget';

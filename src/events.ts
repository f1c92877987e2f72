export { onProductEvent } from './wiring/events';

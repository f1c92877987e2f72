export { resolveByline } from './wiring/byline';

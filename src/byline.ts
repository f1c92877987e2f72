export { bylineProperties, resolveByline } from './wiring/byline';

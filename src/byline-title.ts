export { bylineProperties } from './wiring/byline-title';

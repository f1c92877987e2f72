export { consumeReports, onTick } from './wiring/reports';

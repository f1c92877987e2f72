import type * as reportsWiring from './wiring/reports';

export { resolveIssue } from './wiring/issue';
export { resolveMacro } from './wiring/macro';

type Reports = typeof reportsWiring;

/**
 * Reports bring calendars and time zones along, which every cold start of a panel or macro would pay
 * for. The comment keeps them in the one file that Forge's bundler deploys.
 */
const reports = (): Promise<Reports> => import(/* webpackMode: "eager" */ './wiring/reports');

export const resolveProject: Reports['resolveProject'] = async (...args) =>
  (await reports()).resolveProject(...args);
export const onTick: Reports['onTick'] = async (...args) => (await reports()).onTick(...args);
export const consumeReports: Reports['consumeReports'] = async (...args) =>
  (await reports()).consumeReports(...args);

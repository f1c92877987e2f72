import { narrowed, type StatusScope } from '../status/scope';
import { type AudienceChoice } from './audience/audience';
import { type CatchUp } from './due-report';
import { type ReportLayout, STANDARD_LAYOUT } from './layout/report-layout';
import { type WeeklySchedule } from './schedule';

/** What a report's owner may choose. */
export interface ReportChoice {
  readonly schedule: WeeklySchedule;
  readonly spaceId: string;
  readonly parentId: string | null;
  /** Whose work it tells, as far as that is the project's. */
  readonly scope: StatusScope;
  readonly layout: ReportLayout;
  readonly audience: AudienceChoice;
  readonly catchUp: CatchUp;
}

/** What nobody has to choose. */
export const usualChoice = (
  projectId: string,
): Pick<ReportChoice, 'scope' | 'layout' | 'audience' | 'catchUp'> => ({
  scope: { kind: 'project', projectId },
  layout: STANDARD_LAYOUT,
  audience: 'project',
  catchUp: 'late',
});

/**
 * What of a scope lies in the project that the report belongs to.
 *
 * Who may read a report is judged by this one project: what a query finds elsewhere, its readers may not be
 * allowed to see.
 */
export function confinedTo(projectId: string, scope: StatusScope): StatusScope {
  const own = { kind: 'project', projectId } as const;
  return scope.kind === 'project' ? own : { kind: 'jql', jql: narrowed(scope, `project = ${projectId}`) };
}

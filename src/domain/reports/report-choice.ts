import { type AudienceChoice } from './audience/audience';
import { type CatchUp } from './due-report';
import { type ReportLayout, STANDARD_LAYOUT } from './layout/report-layout';
import { type ReportScope } from './report-scope';
import { type WeeklySchedule } from './schedule';

/** What a report's owner may choose. */
export interface ReportChoice {
  readonly schedule: WeeklySchedule;
  readonly spaceId: string;
  readonly parentId: string | null;
  /** Whose work it tells, as far as that is the project's. */
  readonly scope: ReportScope;
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

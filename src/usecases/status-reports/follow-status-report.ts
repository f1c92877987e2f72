import { localDate } from '../../domain/reports/local-date';
import { type PublishedPage } from '../../domain/reports/report-slot';
import { isWorkedOn } from '../../domain/reports/status-report';
import { type Clock } from '../../ports/clock';
import { type StatusReports } from '../../ports/reports/status-reports';
import { type FindSubject, type SubjectClaim } from './find-subject';
import { latestOfToday } from './latest-of-today';

export interface FollowStatusCommand {
  readonly subject: SubjectClaim;
  readonly zone: string;
}

export type FollowStatusOutcome =
  | { readonly kind: 'not-visible' }
  | { readonly kind: 'under-way' }
  | { readonly kind: 'written'; readonly page: PublishedPage; readonly keptSections: number }
  /** The try has come to nothing, or there was none. */
  | { readonly kind: 'not-written' };

export type FollowStatusReport = (command: FollowStatusCommand) => Promise<FollowStatusOutcome>;

export interface FollowStatusDeps {
  readonly findSubject: FindSubject;
  readonly statusReports: Pick<StatusReports, 'find'>;
  readonly clock: Clock;
}

/** What has become of today's newest report of a subject, for who has lost sight of its writing. Reads no figures. */
export function createFollowStatusReport({
  findSubject,
  statusReports,
  clock,
}: FollowStatusDeps): FollowStatusReport {
  return async ({ subject: claim, zone }) => {
    const subject = await findSubject(claim);
    if (subject === null) return { kind: 'not-visible' };
    const now = clock.now();
    const { latest } = await latestOfToday(statusReports, subject.subjectId, localDate(zone, now));
    if (latest === null) return { kind: 'not-written' };
    if (isWorkedOn(latest.value, now)) return { kind: 'under-way' };
    const { state, page } = latest.value.slot;
    if (state.kind !== 'published' || page === null) return { kind: 'not-written' };
    return { kind: 'written', page, keptSections: state.keptSections };
  };
}

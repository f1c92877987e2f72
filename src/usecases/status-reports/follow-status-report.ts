import { localDate } from '../../domain/reports/local-date';
import { type PublishedPage } from '../../domain/reports/report-slot';
import { isWorkedOn } from '../../domain/reports/status-report';
import { type Clock } from '../../ports/clock';
import { type StatusReports } from '../../ports/reports/status-reports';
import { type FindSubject, type SubjectClaim } from './find-subject';
import { reportsOfToday } from './reports-of-today';

export interface FollowStatusCommand {
  readonly subject: SubjectClaim;
  readonly viewerId: string;
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
  return async ({ subject: claim, viewerId, zone }) => {
    const subject = await findSubject(claim);
    if (subject === null) return { kind: 'not-visible' };
    const now = clock.now();
    const { newestFirst } = await reportsOfToday(statusReports, subject.subjectId, localDate(zone, now));
    const own = newestFirst.find(({ value }) => value.ownerId === viewerId)?.value;
    if (own === undefined) return { kind: 'not-written' };
    if (isWorkedOn(own, now)) return { kind: 'under-way' };
    const { state, page } = own.slot;
    if (state.kind !== 'published' || page === null) return { kind: 'not-written' };
    return { kind: 'written', page, keptSections: state.keptSections };
  };
}

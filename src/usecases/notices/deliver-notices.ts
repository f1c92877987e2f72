import { APP_ACTOR, digestOf } from '../../domain/audit/audit-entry';
import { type Notice, noticeTiming } from '../../domain/notices/notice';
import { noticeWords } from '../../domain/notices/notice-words';
import { type Audit } from '../../ports/audit';
import { type Clock } from '../../ports/clock';
import { type Mentions } from '../../ports/notices/mentions';
import { type Notices, type NoticeWishes } from '../../ports/notices/notices';
import { type People } from '../../ports/people';
import { type ProjectLeads } from '../../ports/projects/project-leads';
import { type ReportIndexes } from '../../ports/reports/report-indexes';
import { type ReportSlots, type WeeklyReports } from '../../ports/reports/weekly-reports';
import { type SitePause } from '../../ports/site/site-pause';
import { orIfRefused } from '../or-else';

/** Answers how many people were told. */
export type DeliverNotices = (notices: readonly Notice[]) => Promise<number>;

export interface DeliverNoticesDeps {
  readonly notices: Pick<Notices, 'markTold'>;
  readonly wishes: NoticeWishes;
  readonly indexes: Pick<ReportIndexes, 'find'>;
  readonly reports: Pick<WeeklyReports, 'find'>;
  readonly slots: Pick<ReportSlots, 'find'>;
  readonly mentions: Mentions;
  /** As the app may know them. */
  readonly people: People;
  readonly leads: ProjectLeads;
  readonly audit: Audit;
  readonly pause: Pick<SitePause, 'find'>;
  readonly clock: Clock;
  readonly hash: (text: string) => string;
}

/**
 * Tells the owners of reports what they have to know of, by a mention below the list of the reports; where an
 * owner's account is no longer active, whoever leads the project.
 *
 * Where there is nobody to tell, no list, or nobody may comment on it, the notice stands on the project's page alone,
 * for all who run the project. A
 * death between the comment and the record tells twice; the other order would tell nobody.
 */
export function createDeliverNotices(deps: DeliverNoticesDeps): DeliverNotices {
  return async (notices) => {
    if ((await deps.pause.find()) !== null) return 0;
    let told = 0;
    for (const notice of notices) if (await deliver(deps, notice)) told += 1;
    return told;
  };
}

async function deliver(deps: DeliverNoticesDeps, notice: Notice): Promise<boolean> {
  const { notices, wishes, clock } = deps;
  const now = clock.now();
  // Whoever waits for tomorrow's is there: nobody is looked up for them.
  if (noticeTiming(await wishes.of(notice.ownerId), now) === 'later') return false;
  const personId = await orIfRefused(() => whomToTell(deps, notice), null);
  const timing = personId === null ? 'never' : noticeTiming(await wishes.of(personId), now);
  if (timing === 'later') return false;
  const told = personId !== null && timing === 'now' && (await tell(deps, notice, personId));
  await notices.markTold(notice);
  if (told) await wishes.noteTold(personId, now);
  return told;
}

async function whomToTell({ people, leads }: DeliverNoticesDeps, notice: Notice): Promise<string | null> {
  const { ownerId, projectId } = notice;
  return (await people.namesOf([ownerId])).has(ownerId) ? ownerId : leads.of(projectId);
}

/** What passes is tried again by the next heartbeat; what does not is let be. */
const tell = (deps: DeliverNoticesDeps, notice: Notice, personId: string): Promise<boolean> =>
  orIfRefused(() => mention(deps, notice, personId), false);

async function mention(deps: DeliverNoticesDeps, notice: Notice, personId: string): Promise<boolean> {
  const { projectId, spaceId, ownerId, scheduleId, cause, since } = notice;
  const pageId = await deps.indexes.find(projectId, spaceId);
  if (pageId === null) return false;
  const lastPage = await lastTitle(deps, scheduleId);
  const words = noticeWords(notice.language, cause, { lastTitle: lastPage, isOwner: personId === ownerId });
  await deps.mentions.mention(pageId, personId, words);
  const op = deps.hash(`${scheduleId} ${cause} ${String(since)}`).slice(0, 16);
  const after = digestOf(words, deps.hash);
  await deps.audit.record([
    { act: 'comment', op, issueId: null, pageId, projectId, actorId: APP_ACTOR, before: null, after },
  ]);
  return true;
}

/** Which of several reports it is about. */
async function lastTitle(
  { reports, slots }: Pick<DeliverNoticesDeps, 'reports' | 'slots'>,
  scheduleId: string,
): Promise<string | null> {
  const lastSlot = (await reports.find(scheduleId))?.value.lastSlot ?? null;
  const slot = lastSlot === null ? null : await slots.find(scheduleId, lastSlot);
  return slot?.value.page?.title ?? null;
}

import { type BlockedReason } from '../status/issue-status';
import { type ReportCounts } from './report-slot';
import { type ReportFigures } from './report-figures';

/** The page is one text for all its readers; its language is the product's default. */
const LOCALE = 'en-GB';

export function reportTitle(projectKey: string, slot: string): string {
  return `Weekly update ${projectKey} ${slot}`;
}

export function countsOf({ completed, inProgress, blocked, other }: ReportFigures): ReportCounts {
  return {
    completed: completed.length,
    inProgress: inProgress.length,
    blocked: blocked.length,
    other: other.length,
  };
}

/** What a director takes away in ten seconds. */
export function headline(projectName: string, figures: ReportFigures): string {
  const { completed, inProgress, blocked, other } = countsOf(figures);
  if (figures.total === 0)
    return `${projectName} has no open work, and nothing was completed in this period.`;
  return [
    `${projectName} completed ${completed === 0 ? 'nothing' : issues(completed)} in this period.`,
    sentence(
      `${issues(inProgress)} ${are(inProgress)} in progress and ${issues(other)} ${are(other)} not started.`,
    ),
    blocked === 0 ? 'Nothing is blocked.' : sentence(`${issues(blocked)} ${are(blocked)} blocked.`),
  ].join(' ');
}

export function issues(count: number): string {
  return count === 1
    ? '1 issue'
    : `${count === 0 ? 'no' : new Intl.NumberFormat(LOCALE).format(count)} issues`;
}

const are = (count: number): string => (count === 1 ? 'is' : 'are');

export const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** An instant as people in the schedule's zone say it, with the zone, because readers sit elsewhere too. */
export function momentIn(zone: string, at: number): string {
  return new Intl.DateTimeFormat(LOCALE, {
    timeZone: zone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(at);
}

export function reasonWords(reason: BlockedReason): string {
  if (reason.kind === 'flag') return 'flagged';
  if (reason.kind === 'label') return 'labelled as blocked';
  return `waits for ${reason.by.map(({ key }) => key).join(', ')}`;
}

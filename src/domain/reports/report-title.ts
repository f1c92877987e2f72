import { type ReportLayout } from './layout/report-layout';
import { filledTitle, shownTitle, type TitleValues } from './layout/title-pattern';
import { type NamedSubject } from './named-subject';
import { type WeeklySchedule } from './schedule';
import { type ReportWords } from './words/report-words';

/** How a report's pages are called: by its owner's pattern, or how often it comes out. */
interface Called {
  readonly layout: Pick<ReportLayout, 'titlePattern'>;
  readonly schedule: Pick<WeeklySchedule, 'recurrence'>;
}

/** The title of one report, by the layout's pattern or else the language's own, which names what the report is about. */
export function reportTitle(
  { layout: { titlePattern }, schedule: { recurrence } }: Called,
  words: ReportWords,
  values: TitleValues,
  { kind, key }: NamedSubject,
): string {
  if (titlePattern !== null) return filledTitle(titlePattern, values);
  if (kind === 'sprint') return shownTitle(words.sprint.title(values.projectKey, key));
  return filledTitle(usualPattern(words, recurrence), { ...values, projectKey: key });
}

function usualPattern({ titles }: ReportWords, recurrence: WeeklySchedule['recurrence']): string {
  if (recurrence === undefined) return titles.week;
  return recurrence.kind === 'weeks' ? titles.weeks(recurrence.every) : titles.month;
}

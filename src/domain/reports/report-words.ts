import { countsOf } from './groups';
import { filledTitle, shownTitle, type TitleValues } from './layout/title-pattern';
import { type ReportLayout } from './layout/report-layout';
import { nameIn, type NamedSubject } from './named-subject';
import { type ReportFigures } from './report-figures';
import { type ReportCounts } from './report-slot';
import { type WeeklySchedule } from './schedule';
import { type Around, type Linked, plainWords, type ReportWords } from './words/report-words';

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

/** A sentence of the headline, and the group that it is about. */
export interface HeadlineSentence {
  readonly group: keyof ReportCounts;
  readonly words: Linked;
}

/** What a director takes away in ten seconds; empty where there is nothing to speak of. */
export function headlineSentences(words: ReportWords, figures: ReportFigures): readonly HeadlineSentence[] {
  if (figures.total === 0) return [];
  const { completed, inProgress, blocked, other } = countsOf(figures);
  return [
    { group: 'completed', words: words.completed(completed) },
    { group: 'inProgress', words: words.inProgress(inProgress) },
    { group: 'blocked', words: words.blocked(blocked) },
    { group: 'other', words: words.toDo(other, blocked) },
  ];
}

/** What stands around the name of what a headline is about. */
export const aroundName = (
  { nothingAtAll, named }: ReportWords,
  { total }: Pick<ReportFigures, 'total'>,
): Around => (total === 0 ? nothingAtAll : named);

/** The headline as plain text. */
export function headline(words: ReportWords, subject: NamedSubject, figures: ReportFigures): string {
  const sentences = headlineSentences(words, figures).map((sentence) => plainWords(sentence.words));
  return aroundName(words, figures).join(nameIn(words, subject)) + sentences.join(words.gap);
}

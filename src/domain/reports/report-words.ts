import { setApart } from '../kernel/set-apart';
import { filledTitle, shownTitle, type TitleValues } from './layout/title-pattern';
import { type ReportFigures } from './report-figures';
import { type ReportCounts } from './report-slot';
import { type Linked, plainWords, type ReportWords } from './words/report-words';

export function countsOf({ completed, inProgress, blocked, other }: ReportFigures): ReportCounts {
  return {
    completed: completed.length,
    inProgress: inProgress.length,
    blocked: blocked.length,
    other: other.length,
  };
}

/** The title of the report of one window or sprint, by the layout's pattern or else the language's own. */
export function reportTitle(
  titlePattern: string | null,
  words: ReportWords,
  values: TitleValues,
  sprintName?: string,
): string {
  if (titlePattern === null && sprintName !== undefined)
    return shownTitle(words.sprint.title(values.projectKey, sprintName));
  return filledTitle(titlePattern ?? words.title, values);
}

/** A sentence of the headline, and the group that it is about. */
export interface HeadlineSentence {
  readonly group: keyof ReportCounts;
  readonly words: Linked;
}

/** What a director takes away in ten seconds; empty where there is nothing to speak of. */
export function headlineSentences(
  words: ReportWords,
  name: string,
  figures: ReportFigures,
): readonly HeadlineSentence[] {
  if (figures.total === 0) return [];
  const { completed, inProgress, blocked, other } = countsOf(figures);
  return [
    { group: 'completed', words: words.completed(name, completed) },
    { group: 'inProgress', words: words.inProgress(inProgress) },
    { group: 'blocked', words: words.blocked(blocked) },
    { group: 'other', words: words.notStarted(other, blocked) },
  ];
}

/** The headline as plain text. */
export function headline(words: ReportWords, subject: string, figures: ReportFigures): string {
  const name = setApart(subject);
  const sentences = headlineSentences(words, name, figures);
  if (sentences.length === 0) return words.nothingAtAll(name);
  return sentences.map((sentence) => plainWords(sentence.words)).join(words.gap);
}

import { countsOf } from './groups';
import { nameIn, type NamedSubject } from './named-subject';
import { type ReportFigures } from './report-figures';
import { type ReportCounts } from './report-slot';
import { type Around, type Linked, plainWords, type ReportWords } from './words/report-words';

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

import { type AdfNode } from '../documents/adf';
import { bulletList, paragraph, strong, text } from '../documents/nodes';
import { type SectionKind } from './section-kinds';
import { type SpecSection } from './spec-sections';

/** The three questions that a thin epic is asked; empty texts are unanswered. */
export interface SpecAnswers {
  readonly who: string;
  readonly outcome: string;
  readonly doneWhen: string;
}

export const NO_ANSWERS: SpecAnswers = { who: '', outcome: '', doneWhen: '' };

/** Few words say little: below this, the epic is asked. */
const THIN_BELOW_BLOCKS = 2;
const TELLING: readonly SectionKind[] = ['overview', 'user-story', 'acceptance-criteria', 'metrics'];

/** True when a page made of this alone would be mostly hints. Facts from fields do not count as telling. */
export function isThin(sections: readonly SpecSection[], descriptionLength: number): boolean {
  if (descriptionLength === 0) return true;
  const told = sections.filter(({ kind, content }) => TELLING.includes(kind) && content.length > 0);
  return told.length < THIN_BELOW_BLOCKS && descriptionLength < 200;
}

/** The sections with the answers where they belong, before what the epic says. */
export function withAnswers(sections: readonly SpecSection[], answers: SpecAnswers): readonly SpecSection[] {
  const added: Partial<Record<SectionKind, readonly AdfNode[]>> = {
    overview: said('Outcome: ', answers.outcome),
    'user-story': said('For: ', answers.who),
    'acceptance-criteria': points(answers.doneWhen),
  };
  return sections.map(({ kind, content }) => ({ kind, content: [...(added[kind] ?? []), ...content] }));
}

const said = (label: string, answer: string): readonly AdfNode[] =>
  answer.trim() === '' ? [] : [paragraph(strong(label), text(answer.trim()))];

/** One point a line; a list pasted with its bullets loses them. */
function points(answer: string): readonly AdfNode[] {
  const lines = answer
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-*•]|\d+[.)])\s+/, '').trim())
    .filter((line) => line !== '');
  return lines.length === 0 ? [] : [bulletList(lines.map((line) => [text(line)]))];
}

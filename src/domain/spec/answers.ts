import { type AdfNode } from '../documents/adf';
import { bulletList, paragraph, strong, text } from '../documents/nodes';
import { type SpecSection } from './spec-sections';

/** The three questions that a thin epic is asked; empty texts are unanswered. */
export interface SpecAnswers {
  readonly who: string;
  readonly outcome: string;
  readonly doneWhen: string;
}

/** The sections with the answers where they belong, before what the epic says. */
export function withAnswers<Section extends Pick<SpecSection, 'kind' | 'content'>>(
  sections: readonly Section[],
  answers: SpecAnswers,
): readonly Section[] {
  const added: Readonly<Record<string, readonly AdfNode[]>> = {
    overview: said('Outcome: ', answers.outcome),
    'user-story': said('For: ', answers.who),
    'acceptance-criteria': points(answers.doneWhen),
  };
  return sections.map((section) => {
    const own = Object.hasOwn(added, section.kind) ? added[section.kind] : undefined;
    return own === undefined ? section : { ...section, content: [...own, ...section.content] };
  });
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

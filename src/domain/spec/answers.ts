import { type AdfNode } from '../documents/adf';
import { bulletList, paragraph, strong, text } from '../documents/nodes';
import { type SectionKind } from './section-kinds';
import { type SpecPart, type SpecSection } from './spec-sections';

/** The three questions that a thin epic is asked; empty texts are unanswered. */
export interface SpecAnswers {
  readonly who: string;
  readonly outcome: string;
  readonly doneWhen: string;
}

export const NO_ANSWERS: SpecAnswers = { who: '', outcome: '', doneWhen: '' };

/** Few words say little: below this, the epic is asked. */
const THIN_BELOW_BLOCKS = 2;
const TELLING: readonly string[] = [
  'overview',
  'user-story',
  'acceptance-criteria',
  'metrics',
] satisfies SectionKind[];

/** True when a page made of this alone would be mostly hints. Facts from fields do not count as telling. */
export function isThin(sections: readonly SpecSection[], descriptionLength: number): boolean {
  if (descriptionLength === 0) return true;
  const told = sections.filter(({ kind, content }) => TELLING.includes(kind) && content.length > 0);
  return told.length < THIN_BELOW_BLOCKS && descriptionLength < 200;
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

/** A whole spec with the answers where they belong. */
export const answered = (parts: readonly SpecPart[], answers: SpecAnswers): readonly SpecPart[] =>
  parts.map((part) =>
    part.kind === 'once'
      ? part
      : { kind: 'section', section: { ...part.section, ...withAnswers([part.section], answers)[0] } },
  );

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

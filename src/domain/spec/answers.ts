import { type AdfNode } from '../documents/adf';
import { bulletList, paragraph, strong, text } from '../documents/nodes';
import { type SpecLanguage } from '../templates/spec-language';
import { type SpecSection } from './spec-sections';

/** The three questions that a thin epic is asked; empty texts are unanswered. */
export interface SpecAnswers {
  readonly who: string;
  readonly outcome: string;
  readonly doneWhen: string;
}

/** What stands before an answer, in the language of the page. Here, as the browser's preview needs no other word. */
const LABELS: Readonly<Record<SpecLanguage, Labels>> = {
  en: ['Outcome', 'For'],
  de: ['Ergebnis', 'Für'],
  ja: ['効果', '対象'],
};

type Labels = readonly [outcome: string, who: string];

/** The sections with the answers where they belong, before what the epic says. */
export function withAnswers<Section extends Pick<SpecSection, 'kind' | 'content'>>(
  sections: readonly Section[],
  answers: SpecAnswers,
  language: SpecLanguage,
): readonly Section[] {
  const [outcome, who] = LABELS[language];
  const added = new Map<string, readonly AdfNode[]>([
    ['overview', said(outcome, answers.outcome)],
    ['user-story', said(who, answers.who)],
    ['acceptance-criteria', points(answers.doneWhen)],
  ]);
  return sections.map((section) => {
    const own = added.get(section.kind);
    return own === undefined ? section : { ...section, content: [...own, ...section.content] };
  });
}

const said = (label: string, answer: string): readonly AdfNode[] =>
  answer.trim() === '' ? [] : [paragraph(strong(`${label}: `), text(answer.trim()))];

/** One point a line; a list pasted with its bullets loses them. */
function points(answer: string): readonly AdfNode[] {
  const lines = answer
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-*•]|\d+[.)])\s+/, '').trim())
    .filter((line) => line !== '');
  return lines.length === 0 ? [] : [bulletList(lines.map((line) => [text(line)]))];
}

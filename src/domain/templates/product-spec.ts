import { type AdfNode } from '../documents/adf';
import { heading, paragraph, placeholder, text } from '../documents/nodes';
import { type SpecTemplate, templateOf } from './spec-template';
import { type SpecPartName, type SpecWords } from '../spec/spec-words';

const ORDER: readonly SpecPartName[] = [
  'spec.overview',
  'spec.userStory',
  'spec.acceptanceCriteria',
  'spec.design',
  'spec.technical',
  'spec.tasks',
  'spec.related',
  'spec.metrics',
];

const stands = (name: string, ...hints: readonly string[]): AdfNode =>
  paragraph(text(`{{${name}}}`), ...hints.map(placeholder));

/** The built-in product spec: a template like any other, written in code. */
export function productSpec(words: SpecWords): SpecTemplate {
  const sections = ORDER.flatMap((name) => [
    heading(2, text(words[name].heading)),
    stands(name, words[name].hint),
    ...(name === 'spec.tasks' ? [stands('issue.children')] : []),
  ]);
  return templateOf([stands('issue.url'), ...sections]);
}

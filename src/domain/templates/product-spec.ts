import { type AdfNode } from '../documents/adf';
import { heading, paragraph, placeholder, text } from '../documents/nodes';
import { SPEC_NAMES } from './placeholder-names';
import { type SpecTemplate, templateOf } from './spec-template';
import { isSpecPart, type SpecWords } from '../spec/spec-words';

const stands = (name: string, ...hints: readonly string[]): AdfNode =>
  paragraph(text(`{{${name}}}`), ...hints.map(placeholder));

/** The built-in product spec: a template like any other, written in code. */
export function productSpec(words: SpecWords): SpecTemplate {
  const sections = SPEC_NAMES.block
    .filter(isSpecPart)
    .flatMap((name) => [
      heading(2, text(words[name].heading)),
      stands(name, words[name].hint),
      ...(name === 'spec.tasks' ? [stands('issue.children')] : []),
    ]);
  return templateOf([stands('issue.url'), ...sections]);
}

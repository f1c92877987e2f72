import { type AdfNode } from '../documents/adf';
import { inlineLabel, labelOf } from './labels';
import { cutLines } from './cut-lines';
import { type Tongue } from './section-names';
import {
  linesOf,
  paragraphOf,
  startOf,
  startUntil,
  type TextLine,
  withoutStart,
  wordsOf,
} from './text-lines';

/** "Problem: …", "Done when: …" in the lines of one paragraph: each is told by itself where two or more are. */
export function labelledLines(block: AdfNode, tongue: Tongue): readonly AdfNode[] {
  if (block.type !== 'paragraph') return [block];
  const written = linesOf(block);
  const lines = written.flatMap((line) => sentencesOf(line, tongue));
  const labels = lines.map((line) => inlineLabel(paragraphOf([line]), wordsOf(line), tongue));
  const starts = labels.map((label) => label !== null);
  const isSure = lines.length > written.length;
  if (!isSure && (starts.filter(Boolean).length < 2 || labels.every((label) => label?.name == null)))
    return [block];
  return cutLines(lines, (at) => starts[at] === true);
}

const NEXT_SENTENCE = /[.!?。]\s*(?=([^.:：!?。]{2,40})[:：])/gu;

/** "… is late. Acceptance criteria: …": what begins with a name that can only be a section's is told by itself. */
function sentencesOf(line: TextLine, tongue: Tongue): readonly TextLine[] {
  for (const { index, 0: end, 1: label = '' } of startOf(line).matchAll(NEXT_SENTENCE)) {
    const at = index + end.length;
    if (tongue.nameOf(label, false)?.isClear === true)
      return [startUntil(line, at), ...sentencesOf(withoutStart(line, at), tongue)];
  }
  return [line];
}

/** A list that says in each point the name of a section and what belongs there is a description of lines. */
export function labelledItems(list: AdfNode, tongue: Tongue): readonly AdfNode[] {
  const items = list.type.endsWith('List') ? (list.content ?? []).map(({ content = [] }) => content) : [];
  const labels = items.map(([line]) => (line === undefined ? null : labelOf(line, tongue)));
  const sure = labels.flatMap((label) =>
    label?.rest == null || label.name === null || label.name.isTopic ? [] : [label.name],
  );
  const areParts =
    items.every((blocks) => blocks.length === 1) &&
    sure.length * 2 > items.length &&
    new Set(sure.map(({ kind }) => kind)).size > 1;
  return areParts ? items.flat() : [list];
}

import { type AdfMark, type AdfNode } from '../documents/adf';

/** Text nodes side by side: to a reader one text, in the document cut wherever its formatting changes. */
export type TextRun = readonly AdfNode[];

/** `{{ name }}`; what stands between the braces is the first group. */
export const BRACED = /\{\{([^{}]*)\}\}/g;

/** Code shows how something is written, so what stands in it is never filled. */
export const isFillable = ({ type, marks }: AdfNode): boolean =>
  type === 'text' && marks?.some((mark) => mark.type === 'code') !== true;

/** Cuts inline content into runs of fillable text and the single nodes between them. */
export function textRuns(content: readonly AdfNode[]): readonly TextRun[] {
  const runs: AdfNode[][] = [];
  for (const node of content) {
    const run = runs.at(-1);
    const [first] = run ?? [];
    if (run && first && isFillable(first) && isFillable(node)) run.push(node);
    else runs.push([node]);
  }
  return runs;
}

export const wordsOfRun = (run: TextRun): string => run.map(({ text }) => text ?? '').join('');

/** The nodes of a run between two places of its text, cut but otherwise as they are. */
export function sliceRun(run: TextRun, from: number, to: number): readonly AdfNode[] {
  let start = 0;
  return run.flatMap((node) => {
    const words = node.text ?? '';
    const cut = words.slice(Math.max(from - start, 0), Math.max(to - start, 0));
    start += words.length;
    return cut === '' ? [] : [{ ...node, text: cut }];
  });
}

/** How the text is formatted at a place. */
export function marksAt(run: TextRun, place: number): readonly AdfMark[] {
  return sliceRun(run, place, place + 1)[0]?.marks ?? [];
}

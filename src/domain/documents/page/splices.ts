import { type AdfNode } from '../adf';
import { type CommonRun, gapsBetween } from '../merge/edit-script';
import { sameRuns } from '../merge/same-runs';
import { exactForm } from '../normal-form';
import { firstChild, type PageBody, type Span, spanOf } from './page-body';
import { type Replacement } from './read-patched';
import { NodeWriter, type OldNode } from './write-nodes';

/** Nodes of one parent, one behind the other, and what is to stand there instead. */
export interface Run {
  readonly parent: number;
  /** The node that new ones are put behind; `null` when they are put at the top, or take the place of old ones. */
  readonly after: number | null;
  readonly old: readonly OldNode[];
  readonly next: readonly AdfNode[];
}

/** One replacement in the body's text. */
export interface Splice extends Replacement {
  /** How many nodes of the page are no longer as they were. */
  readonly touched: number;
  /** How many nodes are new, changed or gone. */
  readonly changed: number;
}

/** The splices that make the nodes of a run what they are to be; none where they say the same already. */
export function splicesOf(body: PageBody, run: Run): readonly Splice[] {
  const exchanges = exchangesOf(run);
  const going = exchanges.flatMap(({ old }) => old);
  const wanted = new Set(exchanges.flatMap(({ next }) => next));
  const writer = new NodeWriter(body, going);
  return exchanges.map(({ before, old, next }) => {
    // What comes back elsewhere is itself there: nothing takes its place as what became of it.
    const staying = old.filter(({ value }) => !wanted.has(value));
    return {
      ...spliceAt(body, run.parent, { before, old, texts: writer.texts(staying, next) }),
      touched: old.length,
      changed: Math.max(old.length, next.length),
    };
  });
}

/** Nodes that others take the place of, behind one that stays. */
interface Exchange {
  readonly before: number | null;
  readonly old: readonly OldNode[];
  readonly next: readonly AdfNode[];
}

/** What lies between the nodes that stay as they are. */
function exchangesOf({ old, next, after }: Run): readonly Exchange[] {
  const runs = stayingRuns(
    old.map(({ value }) => value),
    next,
  );
  return gapsBetween(runs, [old.length, next.length]).map(({ left, right }) => ({
    before: old[left[0] - 1]?.number ?? after,
    old: old.slice(...left),
    next: next.slice(...right),
  }));
}

/** What stays: no node of the page is taken for another one of it that says the same. */
function stayingRuns(old: Nodes, next: Nodes): readonly CommonRun[] {
  const [values, wanted] = [new Set(old), new Set(next)];
  const isItself = (left: number, right: number): boolean => {
    const [one, other] = [old[left], next[right]] as [AdfNode, AdfNode];
    return one === other || !(wanted.has(one) || values.has(other));
  };
  return sameRuns(old, next, (node) => exactForm([node])).flatMap((run) => partsOf(run, isItself));
}

/** The parts of a run of which each pair is one that is taken for the same. */
function partsOf(run: CommonRun, isPair: (left: number, right: number) => boolean): readonly CommonRun[] {
  const parts: CommonRun[] = [];
  let from = 0;
  for (let at = 0; at <= run.length; at += 1) {
    if (at < run.length && isPair(run.left + at, run.right + at)) continue;
    if (at > from) parts.push({ left: run.left + from, right: run.right + from, length: at - from });
    from = at + 1;
  }
  return parts;
}

type Nodes = readonly AdfNode[];

interface Change extends Pick<Exchange, 'before' | 'old'> {
  readonly texts: readonly string[];
}

/** Takes a comma along with what is put in or taken out. */
function spliceAt(body: PageBody, parent: number, { before, old, texts }: Change): Span & { text: string } {
  const [first, last] = [old[0], old.at(-1)];
  const text = texts.join(',');
  if (first !== undefined && last !== undefined && texts.length > 0)
    return { start: spanOf(body, first.number).start, end: spanOf(body, last.number).end, text };
  if (before !== null) {
    const start = spanOf(body, before).end;
    const end = last === undefined ? start : spanOf(body, last.number).end;
    return { start, end, text: texts.length > 0 ? `,${text}` : '' };
  }
  const top = firstChild(body, parent);
  const start = top === null ? (body.nodes.insideStarts[parent] ?? 0) : spanOf(body, top).start;
  return { start, end: start, text: top === null ? text : `${text},` };
}

/** The text with all splices made, which stand in its order. They must not overlap. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text: put } of splices) {
    pieces.push(text.slice(at, start), put);
    at = end;
  }
  return [...pieces, text.slice(at)].join('');
}

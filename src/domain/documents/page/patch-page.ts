import { type AdfNode } from '../adf';
import { saysTheSame } from '../merge/alike';
import { type AnchoredSection } from './anchored-sections';
import { type PageBody } from './page-body';
import { type PatchRefusal, provePatch } from './prove-patch';
import { type Run, type Splice, spliced, splicesOf } from './splices';

/** What is to stand below a section's heading, and in its heading when that changes too. */
export interface SectionEdit {
  readonly kind: 'section';
  readonly section: AnchoredSection;
  readonly heading?: AdfNode;
  readonly blocks: readonly AdfNode[];
  /** Ids of inline comments that a person has agreed to lose. */
  readonly commentsLost?: readonly string[];
}

export type PageEdit =
  | SectionEdit
  /** New blocks behind a section, or at the top of the page. */
  | { readonly kind: 'insert'; readonly at: AnchoredSection | 'top'; readonly blocks: readonly AdfNode[] };

export interface Patched {
  readonly kind: 'patched';
  readonly text: string;
  readonly splices: readonly Splice[];
  /** Inline comments on the page after the patch. */
  readonly comments: number;
}

export type PatchOutcome = Patched | { readonly kind: 'refused'; readonly why: PatchRefusal };

/**
 * Makes the edits in the page's text and sends all else back as it came, byte for byte.
 *
 * Within what changes, every node that says the same already keeps its bytes and local ids. Nothing is
 * answered that was not read again and proved.
 */
export function patchPage(body: PageBody, edits: readonly PageEdit[]): PatchOutcome {
  const runs = runsOf(edits);
  const splices = runs
    .flatMap((run) => splicesOf(body, run))
    .toSorted((one, other) => one.start - other.start || one.end - other.end);
  if (doOverlap(edits, splices)) return { kind: 'refused', why: 'overlapping' };
  const text = spliced(body.text, splices);
  const commentsLost = new Set(
    edits.flatMap((edit) => (edit.kind === 'section' ? (edit.commentsLost ?? []) : [])),
  );
  const proof = provePatch(body, { text, splices, runs, commentsLost });
  if (proof.kind === 'refused') return proof;
  return { kind: 'patched', text, splices, comments: proof.comments };
}

/** What is inserted behind a section that changes follows its new blocks. */
function runsOf(edits: readonly PageEdit[]): readonly Run[] {
  const runs = new Map<number | 'top', Run>();
  const headings: Run[] = [];
  for (const edit of edits) {
    if (edit.kind !== 'section') continue;
    runs.set(edit.section.place.heading, { ...runBelow(edit.section), next: edit.blocks });
    headings.push(...headingRun(edit));
  }
  for (const edit of edits) {
    if (edit.kind !== 'insert') continue;
    const place = edit.at === 'top' ? 'top' : edit.at.place.heading;
    const run = runs.get(place) ?? (edit.at === 'top' ? TOP : runBelow(edit.at));
    runs.set(place, { ...run, next: [...run.next, ...edit.blocks] });
  }
  return [...headings, ...runs.values()];
}

const TOP: Run = { parent: 0, after: null, old: [], next: [] };

/** A section's blocks as they are. */
function runBelow({ place, blocks }: AnchoredSection): Run {
  const old = blocks.map((value, n) => ({ number: place.blocks[n] ?? 0, value }));
  return { parent: place.parent, after: place.heading, old, next: blocks };
}

function headingRun({ section, heading }: SectionEdit): readonly Run[] {
  if (heading === undefined || saysTheSame(section.heading, heading)) return [];
  const old = [{ number: section.place.heading, value: section.heading }];
  return [{ parent: section.place.parent, after: null, old, next: [heading] }];
}

function doOverlap(edits: readonly PageEdit[], splices: readonly Splice[]): boolean {
  if (splices.some(({ end }, n) => end > (splices[n + 1]?.start ?? end))) return true;
  const sections = edits.filter((edit) => edit.kind === 'section');
  if (sections.length < 2) return false;
  const claimed = sections.flatMap(({ section }) => nodesOf(section));
  return new Set(claimed).size < claimed.length;
}

const nodesOf = ({ place }: AnchoredSection): readonly number[] => [place.heading, ...place.blocks];

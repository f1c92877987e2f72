import { isDeepStrictEqual } from 'node:util';
import { type AdfNode } from '../../src/domain/documents/adf';
import {
  applyChanges,
  type BlockChange,
  type SectionMerge,
} from '../../src/domain/documents/merge/section-merge';
import { commentsIn } from '../../src/domain/documents/merge/comments';
import { meaningOf, normalForm } from '../../src/domain/documents/normal-form';
import {
  asWritten,
  findSections,
  type KnownSection,
  type PlacedSection,
} from '../../src/domain/documents/page/find-sections';
import { readBlocks } from '../../src/domain/documents/page/read-blocks';
import { type PageBody, readPageBody } from '../../src/domain/documents/page/page-body';
import { type PatchOutcome } from '../../src/domain/documents/page/patch-page';
import { checkLines } from './check-lines';
import { checkMoved } from './check-moved';
import { checkTables } from './check-tables';
import { ANCHOR, BELOW, type Case } from './make-case';
import { allTaken, type Expect, wordsBy } from './promises';
import { type Writer } from './writer';

export interface Findings {
  /** Promises that were broken, in words. */
  readonly failures: readonly string[];
  readonly foreignBytesChanged: number;
  readonly anchorsLost: number;
  readonly refused: number;
}

type Nodes = readonly AdfNode[];

/** Holds the page writer to its promises in one case. */
export function checkCase(given: Case, writer: Writer): Findings {
  const failures: string[] = [];
  const expect = (promise: string, isKept: boolean): void => {
    if (!isKept) failures.push(promise);
  };
  const body = readPageBody(given.body);
  const section = body.kind === 'unreadable' ? null : sectionOf(body, given.base);
  if (body.kind === 'unreadable' || section === null)
    return { failures: ['the section is found'], foreignBytesChanged: 0, anchorsLost: 0, refused: 0 };
  checkKnown({ body, section, given }, writer, expect);
  checkLaws(given, section.blocks, writer, expect);
  const merge = mergeFound({ body, section, given }, writer);
  checkNothingLost(merge, section.blocks, given.wanted, expect);
  checkAllTaken(merge, given.wanted, expect);
  checkLines(given, section.blocks, writer.mergeSection, expect);
  if (given.moved !== null) checkMoved(given.moved, expect);
  checkTables(given.tables, writer, expect);
  checkTogether({ body, section, given }, writer, expect);
  return { ...checkPatches({ body, section, merge }, writer, expect), failures };
}

/**
 * Blocks that were known instead of read may have other local ids; on the page that must make no
 * difference. Which of two blocks that say the same keeps its place is left open.
 */
function checkKnown(known: Found, writer: Writer, expect: Expect): void {
  const { body, section } = known;
  const anew = sectionOf(body);
  expect('what is known says what would be read', anew !== null && same(section.blocks, anew.blocks));
  const [one, other] = [written(known, writer), written({ ...known, section: anew ?? section }, writer)];
  expect('what is known is written as what would be read', same([one], [other]) && haveSameIds(one, other));
}

const haveSameIds = (one: AdfNode, other: AdfNode): boolean =>
  isDeepStrictEqual(localIds(one), localIds(other));

const localIds = (node: AdfNode): readonly string[] =>
  [...JSON.stringify(node).matchAll(/"localId":"[^"]*"/g)].map(([id]) => id).toSorted();

/** Whether an id of the editor stands more often on a page than it did, and more than once. */
function isAnyDoubled(before: string, after: string): boolean {
  const [was, is] = [before, after].map((text) => localIds(JSON.parse(text) as AdfNode));
  const timesBefore = (id: string): number => was?.filter((other) => other === id).length ?? 0;
  return (
    is?.some((id, n) => id === is[n - 1] && is.filter((other) => other === id).length > timesBefore(id)) ===
    true
  );
}

interface Found {
  readonly body: PageBody;
  readonly section: PlacedSection;
  readonly given: Case;
}

function mergeFound({ body, section, given: { base, wanted } }: Found, writer: Writer): SectionMerge {
  return writer.mergeSection(
    { base, page: section.blocks, wanted },
    { asWritten: (block) => asWritten(body, section, block) },
  );
}

/** The document with all changes made; as it was where that is refused. */
function written(found: Found, writer: Writer): AdfNode {
  const merge = mergeFound(found, writer);
  const merged = allTaken(merge);
  const outcome = writer.patchPage(found.body, [{ kind: 'section', section: found.section, ...merged }]);
  return JSON.parse(outcome.kind === 'patched' ? outcome.text : found.body.text) as AdfNode;
}

interface Merged {
  readonly body: PageBody;
  readonly section: PlacedSection;
  readonly merge: SectionMerge;
}

const KNOWN: KnownSection = { anchor: ANCHOR, level: 2, heading: 'Overview', blocks: [] };

/** Both sections get what they are to hold by one patch, wherever people put the one below the other. */
function checkTogether(found: Found, writer: Writer, expect: Expect): void {
  const { body, section, given } = found;
  const below = sectionOf(body, [], BELOW);
  expect('the section below is found', below !== null);
  if (below === null) return;
  const merge = mergeFound(found, writer);
  const merged = allTaken(merge);
  const commentsLost = [...commentsIn(below.blocks)];
  const outcome = writer.patchPage(body, [
    { kind: 'section', section, ...merged },
    { kind: 'section', section: below, blocks: given.below, commentsLost },
  ]);
  const written = outcome.kind === 'patched' ? readPageBody(outcome.text) : null;
  const after = written?.kind === 'readable' ? sectionOf(written, [], BELOW) : null;
  const isMade = after !== null && same(after.blocks, given.below);
  expect('two sections are changed together', isMade || isOnePlace(outcome, section.blocks, merged.blocks));
}

/** The upper section moves or takes the frame that the lower one lies in. */
function isOnePlace(outcome: PatchOutcome, page: Nodes, merged: Nodes): boolean {
  const frame = page.find((block) => block.type !== 'heading' && JSON.stringify(block).includes(BELOW));
  if (frame === undefined || outcome.kind === 'patched') return false;
  return outcome.why === 'overlapping' || !merged.includes(frame);
}

function sectionOf(body: PageBody, likely: Nodes = [], name = ANCHOR): PlacedSection | null {
  const [found] = findSections(body, [{ ...KNOWN, anchor: name, likely }], readBlocks);
  return found?.kind === 'found' ? found : null;
}

function checkLaws(
  { base, wanted }: Case,
  page: Nodes,
  { mergeSection: merge }: Writer,
  expect: Expect,
): void {
  const form = normalForm(page);
  expect('a normal form is its own', normalForm(JSON.parse(form) as Nodes) === form);
  const taken = merge({ base, page: base, wanted });
  expect('what only the issue changed is the issue’s', same(allTaken(taken).blocks, wanted));
  expect(
    'what only the issue changed is safe',
    taken.changes.every(({ why }) => why === null || why === 'would-empty'),
  );
  expect('what only people changed stays', merge({ base, page, wanted: base }).changes.length === 0);
  expect('what both changed alike is settled', merge({ base, page: wanted, wanted }).changes.length === 0);
  const unknown = merge({ base: null, page, wanted });
  expect(
    'without a base nothing is safe',
    unknown.changes.every(({ safety }) => safety === 'ask'),
  );
}

const same = (one: Nodes, other: Nodes): boolean => meaningOf(one) === meaningOf(other);

function checkNothingLost(merge: SectionMerge, page: Nodes, wanted: Nodes, expect: Expect): void {
  const { changes } = merge;
  const safe = new Set(changes.filter(({ safety }) => safety === 'safe').map(({ id }) => id));
  const result = applyChanges(merge, safe).blocks;
  const kept = new Set(wordsBy('person', result));
  expect(
    'no word of a person is lost',
    wordsBy('person', page).every((word) => kept.has(word)),
  );
  expect(
    'no comment is lost',
    [...commentsIn(page)].every((id) => commentsIn(result).has(id)),
  );
  const offered = new Set(
    wordsBy('issue', [...result, ...changes.flatMap(({ after }: BlockChange) => after ?? [])]),
  );
  expect(
    'no word of the issue is forgotten',
    wordsBy('issue', wanted).every((word) => offered.has(word)),
  );
}

/** Whoever takes all that the issue says has all of it. */
function checkAllTaken(merge: SectionMerge, wanted: Nodes, expect: Expect): void {
  const all = allTaken(merge).blocks;
  const written = new Set(wordsBy('issue', all));
  expect(
    'no word of the issue is missing where all is taken',
    wordsBy('issue', wanted).every((word) => written.has(word)),
  );
}

function checkPatches(
  { body, section, merge }: Merged,
  { patchPage: patch }: Writer,
  expect: Expect,
): Omit<Findings, 'failures'> {
  const untouched = patch(body, [{ kind: 'section', section, blocks: section.blocks }]);
  expect('a patch of nothing changes nothing', untouched.kind === 'patched' && untouched.text === body.text);
  const comments = commentsOf(body.text);
  let [foreignBytesChanged, anchorsLost, refused] = [0, 0, 0];
  for (const accepted of choices(merge)) {
    const merged = applyChanges(merge, accepted);
    const outcome = patch(body, [{ kind: 'section', section, ...merged }]);
    if (outcome.kind === 'refused') {
      refused += 1;
      continue;
    }
    const written = readPageBody(outcome.text);
    const after = written.kind === 'unreadable' ? null : sectionOf(written);
    expect(
      'the section says what was wanted',
      after !== null && normalForm(after.blocks) === normalForm(merged.blocks),
    );
    expect('no id stands twice that did not', !isAnyDoubled(body.text, outcome.text));
    foreignBytesChanged += changedOutside(body, outcome.text, section);
    const left = commentsOf(outcome.text);
    const lost = [...comments].filter((id) => !left.has(id) && !merged.commentsLost.includes(id));
    anchorsLost += (after === null ? 1 : 0) + lost.length;
  }
  expect('no foreign byte is changed', foreignBytesChanged === 0);
  expect('no anchor is lost', anchorsLost === 0);
  expect('a merge is never refused', refused === 0);
  return { foreignBytesChanged, anchorsLost, refused };
}

/** What is safe, and all of it where that is more. */
function choices({ changes }: SectionMerge): readonly ReadonlySet<string>[] {
  const safe = changes.filter(({ safety }) => safety === 'safe');
  const differing = safe.length < changes.length ? [safe, changes] : [changes];
  return differing.map((chosen) => new Set(chosen.map(({ id }) => id)));
}

/** Bytes that differ before the section's first block and behind its last, whatever the writer says. */
function changedOutside({ text: before, nodes }: PageBody, after: string, { place }: PlacedSection): number {
  const head = nodes.ends[place.heading] ?? 0;
  const tail = before.length - (nodes.ends[place.blocks.at(-1) ?? place.heading] ?? 0);
  const isHeadKept = after.startsWith(before.slice(0, head));
  const isTailKept = after.endsWith(before.slice(before.length - tail));
  return (isHeadKept ? 0 : head) + (isTailKept ? 0 : tail);
}

const commentsOf = (body: string): ReadonlySet<string> => commentsIn([JSON.parse(body) as AdfNode]);

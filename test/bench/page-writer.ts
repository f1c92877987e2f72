import { type AdfNode } from '../../src/domain/documents/adf';
import { mergeSection } from '../../src/domain/documents/merge/merge-section';
import { applyChanges } from '../../src/domain/documents/merge/section-merge';
import { anchor } from '../../src/domain/documents/made-nodes';
import { documentText, heading, paragraph, text } from '../../src/domain/documents/nodes';
import {
  asWritten,
  findSections,
  type KnownSection,
  type PlacedSection,
} from '../../src/domain/documents/page/find-sections';
import { readBlocks } from '../../src/domain/documents/page/read-blocks';
import { type PageBody, readPageBody } from '../../src/domain/documents/page/page-body';
import { patchPage } from '../../src/domain/documents/page/patch-page';
import { timePairs } from './pairs';
import { type BenchResult, compared } from './result';

const PAGE_BYTES = 1_000_000;
const ANCHOR = 'ls-overview-0123abcd';
const KNOWN: KnownSection = { anchor: ANCHOR, level: 2, heading: 'Overview', blocks: [] };
const SECTION: AdfNode = heading(2, anchor(ANCHOR), text('Overview'));
/** One block in so many is changed by a side. */
const CHANGED_BY_ISSUE = 40;
const CHANGED_BY_PEOPLE = 70;

/**
 * A page of a megabyte is read, merged, patched and proved, against parsing and writing the same bytes.
 *
 * The page comes as a text, and so does the base, which is stored as one. What is wanted is composed from
 * the issue and never was a text; two rows say what it would cost to parse it, of which the three-way merge
 * is held to its goal all the same. A page with other ids is one that the product rewrote with ids of its
 * own, so that no block stands there to the letter.
 */
export function pageWriter(): Promise<readonly BenchResult[]> {
  const base = manyBlocks();
  const people = base.map((node, n) => (n % CHANGED_BY_PEOPLE === 0 ? said(node, 'people') : node));
  const wanted = base.map((node, n) => (n % CHANGED_BY_ISSUE === 1 ? said(node, 'issue') : node));
  const small = documentText([SECTION, ...base.slice(0, 20), heading(2, text('Notes')), ...base]);
  const large = documentText([SECTION, ...people]);
  const rewritten = asReceived(large.replaceAll('"localId":"', '"localId":"0'));
  const [baseText, wantedText] = [JSON.stringify(base), JSON.stringify(wanted)];
  const ratioTo = 'JSON.parse + JSON.stringify of the page';
  const rows: readonly (readonly [string, string, () => number, number | null])[] = [
    ['patch one section', small, () => patchOne(small, wanted.slice(0, 20)), 1.3],
    ['two-way merge of all', large, () => mergeAll(large, null, wanted), 2],
    ['two-way merge of a page with other ids', rewritten, () => mergeAll(rewritten, null, wanted), 2],
    ['two-way merge of two texts', large, () => mergeAll(large, null, parsed(wantedText)), null],
    ['three-way merge of three texts', large, () => mergeAll(large, baseText, parsed(wantedText)), 3.5],
    ['three-way merge of a page with other ids', rewritten, () => mergeAll(rewritten, baseText, wanted), 3.5],
  ];
  return Promise.resolve(
    rows.map(([name, page, work, goal]) => {
      const floor = (): number => JSON.stringify(JSON.parse(page)).length;
      return compared(`page of 1 MB: ${name}`, { ...timePairs(floor, work), ratioTo }, goal);
    }),
  );
}

function patchOne(page: string, blocks: readonly AdfNode[]): number {
  const { body, section } = read(page, blocks);
  return lengthOf(patchPage(body, [{ kind: 'section', section, blocks }]));
}

function mergeAll(page: string, baseText: string | null, wanted: readonly AdfNode[]): number {
  const base = baseText === null ? null : parsed(baseText);
  const { body, section } = read(page, base ?? wanted);
  const asOnPage = (block: AdfNode): AdfNode => asWritten(body, section, block);
  const merge = mergeSection({ base, page: section.blocks, wanted }, { asWritten: asOnPage });
  const chosen = merge.changes.filter(({ safety }) => base === null || safety === 'safe');
  const merged = applyChanges(merge, new Set(chosen.map(({ id }) => id)));
  return lengthOf(patchPage(body, [{ kind: 'section', section, ...merged }]));
}

/** In one piece, as an answer's text is; what was replaced in is put together from thousands. */
const asReceived = (body: string): string => JSON.parse(JSON.stringify(body)) as string;

const parsed = (nodes: string): readonly AdfNode[] => JSON.parse(nodes) as readonly AdfNode[];

function read(
  page: string,
  likely: readonly AdfNode[],
): { readonly body: PageBody; readonly section: PlacedSection } {
  const body = readPageBody(page);
  if (body.kind === 'unreadable') throw new Error(body.why);
  const [section] = findSections(body, [{ ...KNOWN, likely }], readBlocks);
  if (section?.kind !== 'found') throw new Error('no section');
  return { body, section };
}

function lengthOf(outcome: ReturnType<typeof patchPage>): number {
  if (outcome.kind === 'refused') throw new Error(outcome.why);
  return outcome.text.length;
}

/** Paragraphs and lists as people write them, about 50 bytes a node. */
function manyBlocks(): readonly AdfNode[] {
  const blocks: AdfNode[] = [];
  for (let bytes = 0; bytes < PAGE_BYTES; bytes += JSON.stringify(blocks.at(-1)).length + 1)
    blocks.push(blocks.length % 3 === 0 ? list(blocks.length) : sentence(blocks.length));
  return blocks;
}

const sentence = (n: number): AdfNode => ({
  ...paragraph(
    text(`Sentence ${String(n)} says what has to be done `),
    text('first', [{ type: 'em' }]),
    text(' and why'),
  ),
  attrs: { localId: `p${String(n)}` },
});

const list = (n: number): AdfNode => ({
  type: 'bulletList',
  attrs: { localId: `l${String(n)}` },
  content: [1, 2, 3, 4].map((item) => ({ type: 'listItem', content: [sentence(n * 10 + item)] })),
});

const said = (node: AdfNode, who: string): AdfNode =>
  node.type === 'paragraph' ? { ...node, content: [text(`${who} `), ...(node.content ?? [])] } : node;

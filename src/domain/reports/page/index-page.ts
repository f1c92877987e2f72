import { type AdfNode } from '../../documents/adf';
import { anchor } from '../../documents/made-nodes';
import { documentText, heading, link, text } from '../../documents/nodes';
import { anchoredSections } from '../../documents/page/anchored-sections';
import { readPageBody } from '../../documents/page/page-body';
import { patchPage } from '../../documents/page/patch-page';
import { table, tableRow } from '../../documents/table';
import { GROUPS } from '../groups';
import { type ReportCounts } from '../report-slot';
import { numberIn } from '../words/formats';
import { type ReportWords } from '../words/report-words';

/** One report as the index lists it. */
export interface IndexEntry {
  readonly pageId: string;
  /** The page in whose place it came, which is gone. */
  readonly replaced?: string | undefined;
  readonly title: string;
  /** The whole address of the page. */
  readonly url: string;
  /** Local dates of the window's ends. */
  readonly from: string;
  readonly to: string;
  readonly counts: ReportCounts;
  /** Of the report's language. */
  readonly locale: string;
}

/** A title with its date, a period and the longest name of a group each stay on one line. */
const WIDTHS = [220, 190, 110, 80, 80, 80];

/** The same for every run in a project and space, so that the index is known again by its text alone. */
export const indexAnchor = (projectId: string, spaceId: string, hash: (text: string) => string): string =>
  `ls-reports-${hash(`${projectId} ${spaceId}`).slice(0, 8)}`;

/** An index without a report yet. */
export function indexBody(words: ReportWords, name: string): string {
  const { columns, groups } = words;
  const names = [columns.report, columns.period, ...GROUPS.map((group) => groups[group])];
  return documentText([heading(2, anchor(name), text(words.headings.reports)), table(names, [], WIDTHS)]);
}

/**
 * The index with this report in its table, newest first; `null` where there is nothing to write: it is
 * listed already, or people took the table away.
 *
 * Other rows, and what people wrote into them, go back as they came.
 */
export function listedOn(body: string, anchorName: string, entry: IndexEntry): string | null {
  const read = readPageBody(body);
  if (read.kind === 'unreadable') return null;
  const [section] = anchoredSections(read, [anchorName]);
  if (section === undefined) return null;
  const at = section.blocks.findIndex(({ type }) => type === 'table');
  const found = section.blocks[at];
  if (found === undefined) return null;
  const listed = withEntry(found.content ?? [], entry);
  const blocks = section.blocks.map((block, n) => (n === at ? { ...block, content: listed } : block));
  const patched = patchPage(read, [{ kind: 'section', section, blocks }]);
  return patched.kind === 'patched' && patched.text !== body ? patched.text : null;
}

/** A row that people gave another shape is theirs. */
function withEntry(listed: readonly AdfNode[], entry: IndexEntry): readonly AdfNode[] {
  const rows = listed.filter((row) => pageIdIn(row) !== entry.replaced || !isOurs(row));
  const widths = widthsOf(rows[0]);
  const own = rows.findIndex((row) => pageIdIn(row) === entry.pageId);
  if (own === -1) {
    const newer = rows.slice(1).findIndex((row) => periodEnd(row) < entry.to);
    const place = newer === -1 ? rows.length : newer + 1;
    return [...rows.slice(0, place), rowOf(entry, widths), ...rows.slice(place)];
  }
  if (rows[own]?.content?.length !== WIDTHS.length) return rows;
  return rows.map((row, n) => (n === own ? rowOf(entry, widths) : row));
}

/** Nothing of people's is in it but a link: no word, no picture, no comment on a number. */
function isOurs(row: AdfNode): boolean {
  const leaves = leavesIn(row);
  const isPlain = ({ text: words = '', marks }: AdfNode) => !marks && /^[\d.,– -]+$/.test(words);
  return leaves.length === WIDTHS.length && leaves[0]?.marks?.length === 1 && leaves.slice(1).every(isPlain);
}

/** As wide as the columns are by now: people drag them, and a list of an earlier version has others. */
function widthsOf(head: AdfNode | undefined): readonly number[] {
  const widths = (head?.content ?? []).flatMap(({ attrs }) => attrs?.['colwidth'] ?? []);
  const isWhole = widths.length === WIDTHS.length && widths.every((width) => typeof width === 'number');
  return isWhole ? widths : WIDTHS;
}

function rowOf({ title, url, from, to, counts, locale }: IndexEntry, widths: readonly number[]): AdfNode {
  const cells = [
    [link(title, url)],
    [text(`${from} – ${to}`)],
    ...GROUPS.map((group) => [text(numberIn(locale, counts[group]))]),
  ];
  return tableRow(cells, widths);
}

/** The report that a row links to. */
function pageIdIn(row: AdfNode): string | null {
  const hrefs = leavesIn(row).flatMap(({ marks = [] }) => marks.map((mark) => mark.attrs?.['href']));
  const ids = hrefs.flatMap((href) =>
    typeof href === 'string' ? (/\/pages\/(\d+)(?:\/|$)/.exec(href)?.[1] ?? []) : [],
  );
  return ids[0] ?? null;
}

/** What sorts before every date where people changed the cell: new rows go above it. */
function periodEnd(row: AdfNode): string {
  const words = leavesIn(row)
    .map(({ text: each }) => each ?? '')
    .join(' ');
  return / – (\d{4}-\d{2}-\d{2})/.exec(words)?.[1] ?? '';
}

const leavesIn = (node: AdfNode): readonly AdfNode[] => node.content?.flatMap(leavesIn) ?? [node];

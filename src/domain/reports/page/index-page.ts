import { type AdfNode } from '../../documents/adf';
import { anchor } from '../../documents/made-nodes';
import { documentText, heading, link, text } from '../../documents/nodes';
import { anchoredSections } from '../../documents/page/anchored-sections';
import { readPageBody } from '../../documents/page/page-body';
import { patchPage } from '../../documents/page/patch-page';
import { plainText } from '../../documents/plain-text';
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
  /** What it was called when it was listed before. */
  readonly titleBefore?: string | undefined;
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
  const head = heading(2, anchor(name), text(words.headings.reports));
  return documentText([head, table(columnsIn(words), [], WIDTHS)]);
}

const columnsIn = ({ columns, groups }: ReportWords): readonly string[] => [
  columns.report,
  columns.period,
  ...GROUPS.map((group) => groups[group]),
];

/**
 * The index with this report in its table, newest first; `null` where there is nothing to write: it is
 * listed already, or people took the table away.
 *
 * Other rows, cells of columns that people added, and what people wrote into ours, go back as they came.
 */
export function listedOn(
  body: string,
  anchorName: string,
  entry: IndexEntry,
  words: ReportWords,
): string | null {
  const read = readPageBody(body);
  if (read.kind === 'unreadable') return null;
  const [section] = anchoredSections(read, [anchorName]);
  if (section === undefined) return null;
  const at = section.blocks.findIndex(({ type }) => type === 'table');
  const found = section.blocks[at];
  if (found === undefined) return null;
  const listed = withEntry(found.content ?? [], entry, columnsIn(words));
  const blocks = section.blocks.map((block, n) => (n === at ? { ...block, content: listed } : block));
  const patched = patchPage(read, [{ kind: 'section', section, blocks }]);
  return patched.kind === 'patched' && patched.text !== body ? patched.text : null;
}

function withEntry(
  listed: readonly AdfNode[],
  entry: IndexEntry,
  names: readonly string[],
): readonly AdfNode[] {
  const rows = listed.filter((row) => pageIdIn(row) !== entry.replaced || !isOurs(row));
  const own = rows.findIndex((row) => pageIdIn(row) === entry.pageId);
  const places = placesIn(rows[0], names, own === -1);
  const made = rowOf(entry, places, rows[0]);
  if (own === -1) {
    const newer = rows.slice(1).findIndex((row) => periodEnd(row) < entry.to);
    const place = newer === -1 ? rows.length : newer + 1;
    return [...rows.slice(0, place), made, ...rows.slice(place)];
  }
  return places === null
    ? rows
    : rows.map((row, n) => (n === own ? writtenInto(row, made, places, entry) : row));
}

/**
 * Where our columns stand by now, by their names: people add, move and delete columns. In another language they are the
 * first; `null` where that may not hold and a row would be written over.
 */
function placesIn(
  head: AdfNode | undefined,
  names: readonly string[],
  isNew: boolean,
): readonly number[] | null {
  const called = (head?.content ?? []).map(plainText);
  const found = names.map((name) => called.indexOf(name));
  if (!found.slice(0, 2).includes(-1)) return found;
  return isNew || called.length === names.length ? names.map((_, n) => n) : null;
}

/** What people wrote into a cell of ours stays, as do its colour and the cells of their columns. */
function writtenInto(row: AdfNode, made: AdfNode, places: readonly number[], entry: IndexEntry): AdfNode {
  const there = row.content ?? [];
  const cells = (made.content ?? []).map((cell, at) => {
    const old = there[at];
    if (old === undefined) return cell;
    return isAsWritten(old, places.indexOf(at), entry) ? { ...old, content: cell.content ?? [] } : old;
  });
  return { ...row, content: [...cells, ...there.slice(cells.length)] };
}

/** A number, a period, or the report by a title of its own, and nothing else. */
function isAsWritten(cell: AdfNode, column: number, { title, titleBefore }: IndexEntry): boolean {
  const [leaf, ...more] = leavesIn(cell);
  if (leaf === undefined || more.length > 0 || column === -1) return false;
  const { text: words = '', marks = [] } = leaf;
  if (column === 0) return marks.length === 1 && (words === title || words === titleBefore);
  return marks.length === 0 && (column === 1 ? PERIOD : COUNT).test(words);
}

const PERIOD = /^\d{4}-\d\d-\d\d – \d{4}-\d\d-\d\d$/;
const COUNT = /^\d[\d.,]*$/;

/** Nothing of people's is in it but a link: no word, no picture, no comment on a number. */
function isOurs(row: AdfNode): boolean {
  const leaves = leavesIn(row);
  const isPlain = ({ text: words = '', marks }: AdfNode) => !marks && /^[\d.,– -]+$/.test(words);
  return leaves.length === WIDTHS.length && leaves[0]?.marks?.length === 1 && leaves.slice(1).every(isPlain);
}

/** As wide as the columns are by now: people drag them, and a list of an earlier version has others. */
function widthsOf(head: readonly AdfNode[]): readonly number[] {
  const widths = head.flatMap(({ attrs }) => attrs?.['colwidth'] ?? []);
  const isWhole = widths.length === head.length && widths.every((width) => typeof width === 'number');
  return isWhole ? widths : head.length === WIDTHS.length ? WIDTHS : [];
}

/** With an empty cell in each column of people's. */
function rowOf(
  { title, url, from, to, counts, locale }: IndexEntry,
  places: readonly number[] | null,
  head: AdfNode | undefined,
): AdfNode {
  const cells = [
    [link(title, url)],
    [text(`${from} – ${to}`)],
    ...GROUPS.map((group) => [text(numberIn(locale, counts[group]))]),
  ];
  const columns = head?.content ?? [];
  return tableRow(
    columns.map((_, at) => cells[places?.indexOf(at) ?? -1] ?? []),
    widthsOf(columns),
  );
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

const leavesIn = (node: AdfNode): readonly AdfNode[] =>
  node.content?.flatMap(leavesIn) ?? (node.type === 'paragraph' ? [] : [node]);

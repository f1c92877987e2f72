import { type AdfNode } from '../../documents/adf';
import { anchoredPlaces } from '../../documents/page/anchored-sections';
import { childrenOf, type PageBody, readPageBody, typeOf, valueOf } from '../../documents/page/page-body';
import { plainText } from '../../documents/plain-text';
import { cutText } from '../../kernel/text';

/** Something that people left open in a report's notes. */
export interface OpenPoint {
  readonly text: string;
}

const LONGEST_TEXT = 300;
/** More than this was never read, let alone done. */
const MOST_POINTS = 50;

/** How a line begins that says that something is open, in the languages of reports. */
const OPEN_LINE = /^(open|offen|未解決|未完了)\s*[:：]\s*/i;

/**
 * What people left open on a report page: unticked tasks, and lines that begin with *Open:*.
 *
 * Looked for wherever people write, which is all of the page but the sections that carry these anchors.
 */
export function openPointsOn(body: string, anchors: readonly string[]): readonly OpenPoint[] {
  const read = readPageBody(body);
  if (read.kind === 'unreadable') return [];
  const ours = anchoredPlaces(read, anchors).flatMap(({ place }) => [place.heading, ...place.blocks]);
  const texts = openTexts(read, 0, new Set(ours));
  return [...new Set(texts)].slice(0, MOST_POINTS).map((text) => ({ text }));
}

function openTexts(body: PageBody, parent: number, ours: ReadonlySet<number>): readonly string[] {
  return childrenOf(body, parent).flatMap((number) => {
    if (ours.has(number)) return [];
    switch (typeOf(body, number)) {
      case 'taskItem':
        return openTask(valueOf(body, number));
      case 'paragraph':
        return openLine(valueOf(body, number));
      default:
        return openTexts(body, number, ours);
    }
  });
}

const openTask = (item: AdfNode): readonly string[] => (item.attrs?.['state'] === 'DONE' ? [] : worded(item));

const openLine = (line: AdfNode): readonly string[] => (OPEN_LINE.test(plainText(line)) ? worded(line) : []);

function worded(node: AdfNode): readonly string[] {
  const words = plainText(node).replace(OPEN_LINE, '').trim();
  return words === '' ? [] : [cutText(words, LONGEST_TEXT)];
}

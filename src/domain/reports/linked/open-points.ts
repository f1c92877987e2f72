import { type AdfNode } from '../../documents/adf';
import { anchoredPlaces } from '../../documents/page/anchored-sections';
import { childrenOf, type PageBody, readPageBody, typeOf, valueOf } from '../../documents/page/page-body';
import { plainText } from '../../documents/plain-text';
import { eachOnce, type Said, said } from './said';

/** More than this was never read, let alone done. */
const MOST_POINTS = 50;

/** How a line begins that says that something is open, in the languages of reports. */
const OPEN_LINE = /^\s*(open|offen|未解決|未完了)\s*[:：]\s*/i;

/**
 * What people left open on a report page: unticked tasks, and lines that begin with *Open:*.
 *
 * Looked for wherever people write, which is all of the page but the sections that carry these anchors.
 */
export function openPointsOn(body: string, anchors: readonly string[]): readonly Said[] {
  const read = readPageBody(body);
  if (read.kind === 'unreadable') return [];
  const ours = anchoredPlaces(read, anchors).flatMap(({ place }) => [place.heading, ...place.blocks]);
  return eachOnce(openBelow(read, 0, new Set(ours))).slice(0, MOST_POINTS);
}

function openBelow(body: PageBody, parent: number, ours: ReadonlySet<number>): readonly Said[] {
  return childrenOf(body, parent).flatMap((number) => {
    if (ours.has(number)) return [];
    switch (typeOf(body, number)) {
      case 'taskItem':
        return openTask(valueOf(body, number));
      case 'paragraph':
        return openLine(valueOf(body, number));
      default:
        return openBelow(body, number, ours);
    }
  });
}

const openTask = (item: AdfNode): readonly Said[] => (item.attrs?.['state'] === 'DONE' ? [] : pointIn(item));

const openLine = (line: AdfNode): readonly Said[] => (OPEN_LINE.test(plainText(line)) ? pointIn(line) : []);

function pointIn({ content = [] }: AdfNode): readonly Said[] {
  const point = said(withoutOpen(content));
  return point === null ? [] : [point];
}

/** In the place of a node that is no text. */
const NO_TEXT = '\uFFFC';

/** Without *Open:*, whatever looks its letters have. */
function withoutOpen(nodes: readonly AdfNode[]): readonly AdfNode[] {
  let left = OPEN_LINE.exec(nodes.map(({ text = NO_TEXT }) => text).join(''))?.[0].length ?? 0;
  return nodes.map((node) => {
    const { text = '' } = node;
    const cut = Math.min(left, text.length);
    left -= cut;
    return cut === 0 ? node : { ...node, text: text.slice(cut) };
  });
}

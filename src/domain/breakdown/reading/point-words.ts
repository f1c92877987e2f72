import { type AdfNode } from '../../documents/adf';
import { plainText } from '../../documents/plain-text';
import { latePattern } from '../../kernel/late-pattern';
import { oneLine } from '../../kernel/text';

/** The words of one point, apart from what stands around them. */
export interface PointWords {
  readonly words: string;
  readonly label: string | null;
  readonly isStruck: boolean;
  readonly accountId: string | null;
}

/** Who, when, where and in what state: not part of what is to be done. */
const BESIDE_WORDS = new Set(['mention', 'date', 'status', 'inlineCard', 'placeholder', 'inlineExtension']);
const ISSUE_ADDRESS = /\/browse\/[A-Z][A-Z0-9_]+-\d+\/?(?:[?#].*)?$/;

/** `null` where the line says nothing, or is no more than a link to an issue. */
export function pointWords(inline: readonly AdfNode[]): PointWords | null {
  if (isIssueLink(inline)) return null;
  const isStruck = isAllStruck(inline);
  const kept = inline.filter(
    (node) => !BESIDE_WORDS.has(node.type) && (isStruck || !hasMark(node, 'strike')),
  );
  const { words, label } = withoutLabel(withoutHand(plainText({ type: 'paragraph', content: kept }), inline));
  return saysNothing(words) ? null : { words, label, isStruck, accountId: personIn(inline) };
}

/** "(Ann)", "by Ann", "until May": without its person or date, what led to it leads nowhere. */
function withoutHand(words: string, inline: readonly AdfNode[]): string {
  const bare = words.replace(/\s*\(\s*\)/g, '').trimEnd();
  const last = inline.findLast(says);
  return last?.type === 'mention' || last?.type === 'date'
    ? bare.replace(/(?:\s+(?:by|until|till|due|on|bis|am|von|durch)|\s*[-–—:,→])$/iu, '')
    : bare;
}

/** Words as they stand in a text, such as a pasted line or the cell of a sheet. */
export function textWords(text: string): Pick<PointWords, 'words' | 'label'> | null {
  const found = withoutLabel(oneLine(text));
  return saysNothing(found.words) ? null : found;
}

const isIssueLink = (inline: readonly AdfNode[]): boolean =>
  isAll(inline.filter(says), (node) => ISSUE_ADDRESS.test(addressOf(node)));

const says = ({ type, text = '' }: AdfNode): boolean => type !== 'text' || text.trim() !== '';

const isAll = (nodes: readonly AdfNode[], are: (node: AdfNode) => boolean): boolean =>
  nodes.length > 0 && nodes.every(are);

function addressOf({ type, attrs, marks }: AdfNode): string {
  const link = marks?.find((mark) => mark.type === 'link')?.attrs?.['href'];
  const address = type === 'inlineCard' ? attrs?.['url'] : link;
  return typeof address === 'string' ? address : '';
}

const isAllStruck = (inline: readonly AdfNode[]): boolean =>
  isAll(
    inline.filter((node) => node.type === 'text' && says(node)),
    (node) => hasMark(node, 'strike'),
  );

const hasMark = ({ marks }: AdfNode, type: string): boolean =>
  marks?.some((mark) => mark.type === type) ?? false;

function personIn(inline: readonly AdfNode[]): string | null {
  const people = inline.flatMap(({ type, attrs }) => (type === 'mention' ? [attrs?.['id']] : []));
  return people.length === 1 && typeof people[0] === 'string' ? people[0] : null;
}

/** Each made on first use: classes of characters take long to build. */
const SIGN = latePattern(
  String.raw`^(?:[☐☑☒✓✔✅⬜•●–—*\-\s\u200d\ufe0f]|(?!\d)\p{Extended_Pictographic}|\[[ xX]?\]|\(?\d{1,3}(?:\.\d{1,3})*[.):]\s|\d{1,2}(?:\.\d{1,2}){1,3}\s+(?=[\p{Lu}\p{Lo}]))+`,
  'u',
);
const LABEL = latePattern(
  String.raw`^(?:((?:AC|AK|US|UC|FR|FA|NFR|NFA|BR|REQ)[-_]\d{1,3}(?:\.\d{1,3})*)\s+|((?:AC|AK|T|R|US|UC|FR|FA|NFR|NFA|NF|BR|REQ|F|A|K|S)\s?[-_#]?\s?\d{1,3}(?:\.\d{1,3})*)\s*[.:)\]–—-]\s*|(?:criterion|requirement|kriterium|anforderung|task|aufgabe|基準|要件)\s*#?\d{1,3}\s*[.:：)–—-]\s*)(?=\S)`,
  'iu',
);
const NOTHING = latePattern(
  String.raw`^(?:n/?a|tb[dac]|to ?do|none|nothing|keine?|offen|entfällt|なし|未定|該当なし|[^\p{L}\p{N}]*)[.!]?$`,
  'iu',
);

function withoutLabel(text: string): { readonly words: string; readonly label: string | null } {
  const bare = text.replace(SIGN(), '');
  const found = LABEL().exec(bare);
  const name = found?.[1] ?? found?.[2];
  const words = (found === null ? bare : bare.slice(found[0].length)).trim();
  return { words, label: name === undefined ? null : labelName(name) };
}

/** `ac 1`, `AC-1` and `AC1` are one name. */
export const labelName = (label: string): string => label.replace(/[\s_#-]/g, '').toUpperCase();

const saysNothing = (words: string): boolean => NOTHING().test(words);

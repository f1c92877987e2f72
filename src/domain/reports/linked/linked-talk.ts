import { type AdfNode } from '../../documents/adf';
import { anchorName } from '../../documents/nodes';
import { plainText } from '../../documents/plain-text';
import { cutText } from '../../kernel/text';

/** A page that the report's issues are linked with, as it was read. */
export interface LinkedPage {
  readonly pageId: string;
  readonly title: string;
  /** Relative to the site. */
  readonly path: string;
  /** Of its newest version, ms; `null` where the product did not tell. */
  readonly updatedAt: number | null;
  readonly blocks: readonly AdfNode[];
}

/** Something that people agreed on or mean to do, and where they wrote it. */
export interface TalkItem {
  readonly text: string;
  readonly page: Pick<LinkedPage, 'pageId' | 'title' | 'path' | 'updatedAt'>;
}

export interface LinkedTalk {
  readonly decisions: readonly TalkItem[];
  /** Only what is not ticked off. */
  readonly actions: readonly TalkItem[];
}

export const NO_TALK: LinkedTalk = { decisions: [], actions: [] };

/** A line of a report, not a page of it. */
const LONGEST_TEXT = 300;

/**
 * What people decided and what they still have to do, from decision and task items and from what stands
 * below headings of that name.
 *
 * Tasks and lists are left out where Lockstep writes the issue's own tasks and criteria: of these a report tells how
 * far they are. Decisions are people's wherever they stand, and so are tasks in all other sections.
 */
export function talkOn(pages: readonly LinkedPage[]): LinkedTalk {
  const found = pages.map((page) => talkOfPage(page));
  return {
    decisions: found.flatMap(({ decisions }) => decisions),
    actions: found.flatMap(({ actions }) => actions),
  };
}

type Kind = 'decisions' | 'actions';

function talkOfPage({ blocks, ...page }: LinkedPage): LinkedTalk {
  const texts: Record<Kind, string[]> = { decisions: [], actions: [] };
  collect(blocks, null, texts);
  const items = (kind: Kind): readonly TalkItem[] =>
    [...new Set(texts[kind])].map((words) => ({ text: words, page }));
  return { decisions: items('decisions'), actions: items('actions') };
}

/** Of a heading in force: what is below is taken as this kind or looked through for items, for decisions alone in `ours`. */
type Below = 'ours' | Kind | null;

function collect(blocks: readonly AdfNode[], outer: Below, texts: Record<Kind, string[]>): void {
  const open: OpenHeading[] = [{ level: 0, below: outer }];
  for (const block of blocks) {
    if (block.type === 'heading') enter(open, block);
    else collectBlock(block, open.at(-1)?.below ?? null, texts);
  }
}

interface OpenHeading {
  readonly level: number;
  readonly below: Below;
}

/** A heading ends those of its own and lower levels, and is below the rest. */
function enter(open: OpenHeading[], heading: AdfNode): void {
  const level = levelOf(heading);
  while ((open.at(-1)?.level ?? 0) >= level) open.pop();
  open.push({ level, below: belowHeading(heading, open.at(-1)?.below ?? null) });
}

function collectBlock(block: AdfNode, below: Below, texts: Record<Kind, string[]>): void {
  const content = block.content ?? [];
  const kind = below === 'ours' ? null : below;
  if (block.type === 'decisionItem') take(texts.decisions, plainText(block));
  else if (block.type === 'taskItem' && below !== 'ours') takeTask(block, texts.actions);
  else if (block.type === 'table' && kind !== null) collectRows(content.slice(1), kind, texts);
  else if (block.type === 'listItem' && kind !== null) takeListItem(block, kind, texts);
  else collect(content, below, texts);
}

function takeListItem({ content = [] }: AdfNode, below: Kind, texts: Record<Kind, string[]>): void {
  const [first, ...rest] = content;
  const isLine = first?.type === 'paragraph';
  if (isLine) take(texts[below], plainText(first));
  collect(isLine ? rest : content, below, texts);
}

/** Below *Decisions* a row of a table is one; elsewhere its cells are looked through. */
function collectRows(rows: readonly AdfNode[], below: Kind, texts: Record<Kind, string[]>): void {
  for (const { content: cells = [] } of rows)
    take(texts[below], cells.map(plainText).filter(Boolean).join(' – '));
}

function takeTask(item: AdfNode, actions: string[]): void {
  if (item.attrs?.['state'] !== 'DONE') take(actions, plainText(item));
}

function take(texts: string[], words: string): void {
  if (words !== '') texts.push(cutText(words, LONGEST_TEXT));
}

const NAMES: Readonly<Record<Kind, RegExp>> = {
  decisions: /^(decisions?|entscheidung(en)?|決定(事項)?)$/i,
  actions: /^(action items?|actions|aufgaben|maßnahmen|アクション(アイテム)?)$/i,
};

/** Anchors of what Lockstep writes as tasks and criteria; a template may have several. */
const OF_WORK = /^ls-(tasks|acceptance-criteria)(-\d+)?-\w{8}$/;

function belowHeading(heading: AdfNode, outer: Below): Below {
  const ours = (heading.content ?? []).map(anchorName).find((name) => name?.startsWith('ls-'));
  if (ours) return OF_WORK.test(ours) ? 'ours' : null;
  const words = plainText(heading)
    .replace(/[:：]$/, '')
    .trim();
  if (NAMES.decisions.test(words)) return 'decisions';
  return NAMES.actions.test(words) ? 'actions' : outer;
}

const levelOf = ({ attrs }: AdfNode): number => Math.max(1, Number(attrs?.['level']) || 1);

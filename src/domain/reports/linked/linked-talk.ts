import { type AdfNode } from '../../documents/adf';
import { anchorName, text } from '../../documents/nodes';
import { plainText } from '../../documents/plain-text';
import { eachOnce, type Said, said } from './said';

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
export interface TalkItem extends Said {
  readonly page: Pick<LinkedPage, 'pageId' | 'title' | 'path' | 'updatedAt'>;
}

export interface LinkedTalk {
  readonly decisions: readonly TalkItem[];
  /** Only what is not ticked off. */
  readonly actions: readonly TalkItem[];
}

export const NO_TALK: LinkedTalk = { decisions: [], actions: [] };

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
type Taken = Readonly<Record<Kind, Said[]>>;

function talkOfPage({ blocks, ...page }: LinkedPage): LinkedTalk {
  const all: Taken = { decisions: [], actions: [] };
  collect(blocks, null, all);
  const items = (kind: Kind): readonly TalkItem[] => eachOnce(all[kind]).map((one) => ({ ...one, page }));
  return { decisions: items('decisions'), actions: items('actions') };
}

/** Of a heading in force: what is below is taken as this kind or looked through for items, for decisions alone in `ours`. */
type Below = 'ours' | Kind | null;

function collect(blocks: readonly AdfNode[], outer: Below, taken: Taken): void {
  const open: OpenHeading[] = [{ level: 0, below: outer }];
  for (const block of blocks) {
    if (block.type === 'heading') enter(open, block);
    else collectBlock(block, open.at(-1)?.below ?? null, taken);
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

function collectBlock(block: AdfNode, below: Below, taken: Taken): void {
  const content = block.content ?? [];
  const kind = below === 'ours' ? null : below;
  if (block.type === 'decisionItem') take(taken.decisions, content);
  else if (block.type === 'taskItem' && below !== 'ours') takeTask(block, taken.actions);
  else if (block.type === 'table' && kind !== null) collectRows(content.slice(1), kind, taken);
  else if (block.type === 'listItem' && kind !== null) takeListItem(block, kind, taken);
  else collect(content, below, taken);
}

function takeListItem({ content = [] }: AdfNode, below: Kind, taken: Taken): void {
  const [first, ...rest] = content;
  const isLine = first?.type === 'paragraph';
  if (isLine) take(taken[below], first.content ?? []);
  collect(isLine ? rest : content, below, taken);
}

/** Below *Decisions* a row of a table is one; elsewhere its cells are looked through. */
function collectRows(rows: readonly AdfNode[], below: Kind, taken: Taken): void {
  for (const { content: cells = [] } of rows) {
    const told = cells.filter((cell) => plainText(cell) !== '');
    take(
      taken[below],
      told.flatMap((cell, n) => (n === 0 ? [cell] : [text('– '), cell])),
    );
  }
}

function takeTask({ attrs, content = [] }: AdfNode, actions: Said[]): void {
  if (attrs?.['state'] !== 'DONE') take(actions, content);
}

function take(all: Said[], nodes: readonly AdfNode[]): void {
  const one = said(nodes);
  if (one !== null) all.push(one);
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

import { type AdfNode } from '../documents/adf';
import { carryBlocks } from '../documents/carry';
import { plainText } from '../documents/plain-text';
import { type SectionKind } from '../spec/section-kinds';
import { announcedLines } from './announced-lines';
import { designUrlsIn, isDesignLink } from './design-links';
import { withoutTitle } from './document-title';
import { isFinishedWork } from './finished-work';
import { labelledItems, labelledLines } from './labelled-lines';
import { BOLD_RANK, type Label, labelAmong, labelOf, LINE_RANK } from './labels';
import { isLetterEnd } from './letter-end';
import { isAside, withRarerNames } from './rarer-names';
import { type NamedSection, type Tongue } from './section-names';
import { HOLDS, withHints } from './hinted-parts';
import { isNamed, type OpenPart } from './open-part';
import { isStandIn } from './stand-ins';
import { type Judge, judgeWithin } from './learnt/judge';
import { learntKind } from './learnt/learnt-blocks';
import { listsApart } from './mixed-lists';
import { kindByMarks } from './telling-marks';
import { ANNOUNCES, requiredRun, type TellingRun, tellingRun, toldBySentence } from './telling-runs';
import { kindOfSentence, type Speech } from './telling-sentences';
import { takeWhile } from './cut-lines';
import { proseOf } from './telling-prose';
import { toldLines } from './told-lines';
import { readTypedMarkup } from './typed-markup';
import { unfold } from './unfold';

/** A run of a description's blocks that belongs to one section. */
export interface DescribedPart {
  readonly kind: SectionKind;
  /** What it stood under, where that is not the section's own name. */
  readonly title: string | null;
  readonly blocks: readonly AdfNode[];
}

export interface DescribedParts {
  readonly parts: readonly DescribedPart[];
  /** Addresses of design tools, each once, in the order they were written; those in a design part left out. */
  readonly designUrls: readonly string[];
}

/**
 * Sorts a description into the sections of a spec.
 *
 * A part begins at a heading, or at a line that teams use like one: all bold, ending in a colon, or the
 * name of a section alone. Sub-headings stay with their part unless they name a section themselves.
 * Without a label, a story, a scenario, a checklist, a table with a telling column and a link to a
 * design are known by their form. All else is the overview's: nothing is left out, nothing is repeated.
 */
export function readDescription(blocks: readonly AdfNode[], plain: Tongue, judge: Judge): DescribedParts {
  const tongue = withoutTitle(withRarerNames(plain), blocks);
  const flat = unfold(blocks, tongue);
  const read = readTypedMarkup(flat, tongue, announcedLines(flat, tongue));
  const isProse = read.every((block) => labelOf(block, tongue)?.rest !== null);
  const prose = isProse ? proseOf(read, tongue, judge) : { tells: kindOfSentence, goesOn: () => true };
  const speech = { ...tongue, ...prose, judge };
  const parts = sortBlocks(
    read
      .flatMap((block) => labelledItems(block, tongue))
      .flatMap((block) => labelledLines(block, isProse, speech))
      .flatMap((block) => toldLines(block, tongue)),
    speech,
  );
  const told = withHints(parts).flatMap((part) => toDescribed(part, tongue));
  return {
    parts: told,
    designUrls: designUrlsIn(told.filter(({ kind }) => kind !== 'design').flatMap((part) => part.blocks)),
  };
}

function sortBlocks(blocks: readonly AdfNode[], tongue: Speech): readonly OpenPart[] {
  let open: OpenPart = { kind: 'overview', title: null, label: null, blocks: [] };
  const parts: OpenPart[] = [open];
  let around: readonly OpenPart[] = [];
  for (let at = 0; at < blocks.length;) {
    const rest = blocks.slice(at, at + LONGEST_RUN);
    const [block] = rest;
    const here = { ...tongue, judge: judgeWithin(tongue.judge, at) };
    if (block === undefined) break;
    const label = known(labelAmong(rest, tongue), rest[1], blocks);
    const isWithin = around.some((part) => rankOf(part) < (label?.rank ?? 0));
    const learnt = label === null || isWithin ? null : learntBelow(label, rest, here);
    if (label !== null && (opensPart(label, open) || (learnt !== null && !isNamed(open)))) {
      around = around.filter((part) => rankOf(part) < label.rank);
      const told = kindOfUnnamed(label, rest, tongue) ?? learnt;
      open =
        told === null
          ? (resumed(around.at(-1), label, block) ?? partOf(label))
          : { ...partOf(label), kind: told };
      if (label.name !== null) around = [...around, open];
      parts.push(open);
      at += 1;
      continue;
    }
    const told = byForm(rest, open, tongue);
    parts.push(...(told === null ? apartFrom(open, block, here) : [toldIn(open, told)]));
    at += told?.blocks.length ?? 1;
  }
  return parts;
}

/** What no form tells as a whole stays in the open part, but for points of a list of all sorts below no name. */
function apartFrom(open: OpenPart, block: AdfNode, tongue: Speech): readonly OpenPart[] {
  const isBelowName = isNamed(open) && open.label?.rest == null;
  const lists =
    open.kind !== 'overview' || isBelowName
      ? null
      : (listsApart(block, tongue) ?? learntIn(open, block, tongue));
  const stays = lists === null ? [block] : lists.filter(isOverview).flatMap(({ blocks }) => blocks);
  open.blocks.push(...stays);
  return (lists ?? []).filter((list) => !isOverview(list)).map((list) => toldIn(open, list));
}

/** What is learnt of a list or a table, or of a line with an unknown name, that no rule tells. */
function learntIn(open: OpenPart, block: AdfNode, tongue: Speech): readonly TellingRun[] | null {
  const isLine = block.type === 'paragraph';
  const label = isLine ? labelOf(block, tongue) : open.label;
  const above = open.blocks.at(-1);
  const isAnnounced = above?.type === 'paragraph' && ANNOUNCES.test(plainText(above));
  if (isNamed(open) || isAnnounced || isTold(label) || (isLine && label?.rest == null)) return null;
  const kind = learntKind([block], tongue.judge);
  return kind === null ? null : [{ kind, blocks: [block] }];
}

/** What is learnt of all below a heading without a known name. */
function learntBelow(label: Label, [, ...below]: readonly AdfNode[], tongue: Speech): SectionKind | null {
  const isHeading = label.rest === null && label.rank <= BOLD_RANK;
  return isHeading && !isTold(label) ? learntKind(untilLabel(below, tongue), tongue.judge) : null;
}

/** By its name, or by a rule that looks at it where nothing below it is told. */
const isTold = (label: Label | null): boolean =>
  label !== null && (label.name !== null || isAside(label.words) || HOLDS.test(label.words));

const isOverview = ({ kind }: TellingRun): boolean => kind === 'overview';

const toldIn = (open: OpenPart, { kind, blocks }: TellingRun): OpenPart => ({
  ...open,
  kind,
  blocks: [...blocks],
  title: null,
});

/** Above finished work, *Done* is the name of no section; how something is made is said to those who make it. */
function known(label: Label | null, below: AdfNode | undefined, all: readonly AdfNode[]): Label | null {
  if (label === null) return null;
  const isNone = label.rest !== null && (SAYS_NONE.test(plainText(label.rest)) || IS_ABOVE.test(label.words));
  if (isNone || isFinishedWork(label.words, label.rest ?? below, all)) return { ...label, name: null };
  return label.name !== null && HOW.test(label.words + (label.rest === null ? '' : ':'))
    ? { ...label, name: { ...label.name, kind: 'technical' } }
    : label;
}

/** "Initiative: Faster checkout": what the epic is a part of, where a heading would be above a list of work. */
const IS_ABOVE = /^\W*initiative\W*$/i;

/** "Metrics: none today": what there is not. */
const SAYS_NONE = /^(?:[^:]+: )?(?:nobody|none|everybody)\b/i;

/** "How", "How will we build it?", and what stands behind "Implementation:" in its line. */
const HOW = /^\W*(?:how(?: .*\bbuild\b.*)?|wie|hoe|c[oó]mo)\W*$|^(?:implementation|umsetzung):$/i;

/** A story or scenario is looked for in so many blocks in a row. */
const LONGEST_RUN = 40;

/**
 * Whether a label ends the open part, or belongs to what is told in it: a heading that says nothing yet keeps the
 * labelled lines of its own section.
 */
function opensPart({ name, rank, rest }: Label, open: OpenPart): boolean {
  const above = rankOf(open);
  const isSetOff = rank <= BOLD_RANK && rank <= above;
  const isOverview = open.kind === 'overview';
  if (name === null && rank === LINE_RANK) return !isOverview && above >= LINE_RANK;
  if (name === null && rest !== null)
    return !isOverview && (isSetOff || open.label?.rest != null || isListed(open));
  if (name === null) return isSetOff && (rank < BOLD_RANK || above < Infinity);
  const isOpenToAll = !isNamed(open) || isOverview || above > BOLD_RANK;
  const isPart = rest !== null && open.title !== null && open.blocks.length === 0 && name.kind === open.kind;
  return !isPart && (isSetOff || isOpenToAll || standsOut(name, rank));
}

/** "Must work: …" above a list says what the list is, and not what comes after. */
const isListed = ({ label, blocks }: OpenPart): boolean =>
  label?.rank === LINE_RANK && blocks.at(-1)?.type.endsWith('List') === true;

const rankOf = ({ label }: OpenPart): number => label?.rank ?? Infinity;

/** Below a heading that names a section, one without a known name goes on with it after what came between. */
function resumed(above: OpenPart | undefined, { name, rank }: Label, block: AdfNode): OpenPart | null {
  if (above === undefined || name !== null || rank > BOLD_RANK) return null;
  return { ...above, title: null, blocks: [block] };
}

/**
 * A heading without a known name that is a story itself, or above nothing but what is known by its form: it goes
 * with that.
 */
function kindOfUnnamed(
  { words, name, rest }: Label,
  [, ...below]: readonly AdfNode[],
  tongue: Speech,
): SectionKind | null {
  if (name !== null || rest !== null) return null;
  if (tongue.isStory(words)) return 'user-story';
  const said = tongue.tells(words);
  if (said !== null) return said;
  const told = tellingRun(below, tongue) ?? (isAside(words) ? null : requiredRun(below, tongue));
  if (told === null) return kindByMarks(untilLabel(below, tongue));
  const after = below.slice(told.blocks.length);
  return after.length === 0 || labelAmong(after, tongue) !== null ? told.kind : null;
}

function untilLabel(blocks: readonly AdfNode[], tongue: Tongue): readonly AdfNode[] {
  return takeWhile(blocks, (_, at) => labelAmong(blocks.slice(at), tongue) === null);
}

/** Topics, and remarks in a line, are points of a part that stands under its own heading. */
const standsOut = ({ isTopic, isClear, kind }: NamedSection, rank: number): boolean =>
  !isTopic && (rank <= LINE_RANK || kind !== 'overview' || isClear);

function partOf(label: Label): OpenPart {
  const { words, name, rest } = label;
  const title = name?.isOwnName || rest !== null ? null : words.replace(/\s*[:：]\s*$/, '');
  return { kind: name?.kind ?? 'overview', title, label, blocks: rest === null ? [] : [rest] };
}

/** The label that opened it is a name and nothing else, so without content it says nothing. */
const isForm = ({ label }: OpenPart): boolean =>
  label?.name?.isWhole === true && !TOLD_BY_ITSELF.test(label.words);

/** "Why people leave": no question that waits for an answer. */
const TOLD_BY_ITSELF = /^\W*(?:why|how|what|who|when|warum|wie|was|wer)\b.+[^?:]:?$/i;

/** A question below what a line announced is none of that. */
const ASKS = /[?？]$/;

/** Prose below the list that a sentence announced is no part of the list; below the name of a section it is. */
const isBeside = ({ type }: AdfNode, open: OpenPart): boolean => type === 'paragraph' && !isForm(open);

/** What stands under no telling label is known by its form; a sentence may say itself what it tells, wherever it stands. */
function byForm(blocks: readonly AdfNode[], open: OpenPart, tongue: Speech): TellingRun | null {
  const { kind, title } = open;
  const named = isNamed(open);
  const [block] = blocks;
  if (block === undefined) return null;
  if (kind !== 'design' && isDesignLink(block)) return { kind: 'design', blocks: [block] };
  if (isLetterEnd(blocks, tongue)) return { kind: 'overview', blocks };
  if (isListed(open) && (ASKS.test(plainText(block)) || isBeside(block, open)))
    return toldBySentence(blocks, tongue) ?? { kind: 'overview', blocks: [block] };
  if (named && kind !== 'overview') {
    const said = toldBySentence(blocks, tongue);
    return said?.kind === kind || (said?.kind === 'related' && open.label?.rest == null) ? null : said;
  }
  const told = tellingRun(blocks, tongue) ?? (named || isAside(title) ? null : requiredRun(blocks, tongue));
  const keeps = named && title !== null && told?.kind === 'tasks';
  return keeps ? null : told;
}

/** An empty part under the name of a section says nothing; under any other label, the label is what it says. */
function toDescribed(part: OpenPart, tongue: Tongue): readonly DescribedPart[] {
  const { kind: named, label, title } = part;
  const told = withoutRules(part.blocks.filter(isCarried));
  const isSilent = isForm(part) && told.every((block) => isStandIn(block, tongue));
  const kind =
    named === 'related' && label?.name?.isTopic && !told.some(leadsAway) ? leadingNowhere(label) : named;
  return isSilent || (told.length === 0 && title === null) ? [] : [{ kind, title, blocks: told }];
}

/** "Documentation" is related where it leads to some; else it says what is to be documented. */
const leadingNowhere = ({ words }: Label): SectionKind =>
  /documentation|\bdocs\b/i.test(words) ? 'tasks' : 'overview';

const leadsAway = (block: AdfNode): boolean =>
  /"(?:href|url)":|https?:|\b[A-Z][A-Z0-9_]+-\d/.test(JSON.stringify(block));

/** Pictures and empty lines leave nothing on the page. */
const isCarried = (block: AdfNode): boolean => carryBlocks([block]).length > 0;

/** A line drawn between two parts has nothing to divide once they are sorted. */
function withoutRules(blocks: readonly AdfNode[]): readonly AdfNode[] {
  const isRule = ({ type }: AdfNode): boolean => type === 'rule';
  const first = blocks.findIndex((block) => !isRule(block));
  const last = blocks.findLastIndex((block) => !isRule(block));
  return blocks.slice(first, last + 1);
}

import { type AdfNode, isAmong } from '../documents/adf';
import { contentOf } from '../documents/merge/alike';
import { isList } from '../documents/merge/list-kinds';
import { advanceBase } from '../documents/merge/advance-base';
import { commentsIn } from '../documents/merge/comments';
import {
  applyChanges,
  type BlockChange,
  changesIn as partChanges,
  type MergePart,
  type SectionMerge,
} from '../documents/merge/section-merge';
import { plainText } from '../documents/plain-text';
import { sayingsOf } from '../documents/sayings';
import { anchor as anchorNode } from '../documents/made-nodes';
import { heading } from '../documents/nodes';
import { type PageBody } from '../documents/page/page-body';
import { type PageEdit } from '../documents/page/patch-page';
import {
  type BaseSection,
  isHintOnly,
  type SpecBase,
  type WantedSection,
  type WantedSpec,
} from '../spec/spec-base';
import { withBareJoined } from './bare-edits';
import { type MovedAway } from './moved-points';
import { withInsertsJoined } from './joined-inserts';
import { behindIntroduction, behindSection } from './new-section-place';
import { changedHeading } from './changed-heading';
import { type AskReason, type UpdateChange } from './update-change';
import {
  changesIn,
  type FoundPlan,
  isOfHint,
  isOnPage,
  type SectionPlan,
  type UpdatePlan,
} from './update-plan';

/** What a person wants of a plan's changes; what is in neither stays as it is and is offered again. */
export interface UpdateChoice {
  readonly accepted: ReadonlySet<string>;
  /** The page's own text is to stay, and that is settled. */
  readonly kept: ReadonlySet<string>;
}

/** True when every change that was accepted is still one of the plan. */
export function isStillOffered(plan: UpdatePlan, { accepted }: UpdateChoice): boolean {
  const offered = new Set(changesIn(plan).map(({ id }) => id));
  return [...accepted].every((id) => offered.has(id));
}

/** The edits of the page's text that make the accepted changes. */
export function editsOf(
  { sections, away }: UpdatePlan,
  { accepted }: UpdateChoice,
  body: PageBody,
): readonly PageEdit[] {
  const found = sections.filter(isOnPage);
  const chosen = new Set(
    found.flatMap(({ changes }) => changes.flatMap(({ id, mergeId }) => (accepted.has(id) ? mergeId : []))),
  );
  const edits: PageEdit[] = away.flatMap((moved) => editOfMoved(moved, chosen));
  let at = behindIntroduction(body);
  for (const section of sections) {
    if (isOnPage(section)) {
      at = behindSection(body, section.found, section.wanted.level);
      edits.push(...editOfFound(section, chosen));
    } else if (section.place === 'missing' && section.changes.some(({ id }) => accepted.has(id))) {
      edits.push({ kind: 'insert', at, blocks: wholeSection(section.wanted) });
    }
  }
  return withInsertsJoined(withBareJoined(edits));
}

/** Inline comments that go with the words that they are about: nothing that is written has them any more. */
export function commentsLostBy(edits: readonly PageEdit[]): number {
  const there = commentsIn(edits.flatMap(({ blocks }) => blocks));
  const lost = edits.flatMap((edit) => (edit.kind === 'section' ? (edit.commentsLost ?? []) : []));
  return new Set(lost.filter((id) => !there.has(id))).size;
}

/** Of a text that stands alone, as a heading does that nothing is below. */
function editOfMoved({ section, change }: MovedAway, chosen: ReadonlySet<string>): readonly PageEdit[] {
  const { id, after, commentsLost } = change;
  if (after === null || !chosen.has(id)) return [];
  return [{ kind: 'section', section, heading: after, blocks: [], commentsLost }];
}

const isAnyChosen = (parts: readonly MergePart[], chosen: ReadonlySet<string>): boolean =>
  partChanges(parts).some(({ id }) => chosen.has(id));

function editOfFound(
  { found, merge, renaming }: FoundPlan,
  chosen: ReadonlySet<string>,
): readonly PageEdit[] {
  if (!isAnyChosen([...renaming.parts, ...merge.parts], chosen)) return [];
  const isSilent = isHintOnly(applyChanges(merge, chosen).blocks);
  // A hint comes where nothing else is left, and goes where something is.
  const hints = merge.changes.filter(
    (change) => isOfHint(change) && (isSilent ? change.before : change.after) === null,
  );
  const made = new Set([...chosen, ...hints.map(({ id }) => id)]);
  const { blocks, commentsLost } = applyChanges(merge, made);
  const renamed = changedHeading(found.heading, renaming, made);
  const lost = [...renamed.commentsLost, ...commentsLost];
  return [{ kind: 'section', section: found, heading: renamed.heading, blocks, commentsLost: lost }];
}

const wholeSection = ({ anchor, level, heading: words, written }: WantedSection): readonly AdfNode[] => [
  heading(level, anchorNode(anchor), ...words),
  ...written,
];

interface Compared {
  readonly base: SpecBase | null;
  readonly wanted: WantedSpec;
  readonly plan: UpdatePlan;
}

/** Older ones are of texts that have changed since. */
const MOST_SETTLED = 200;

/**
 * What Lockstep has written once the choice is carried out.
 *
 * A section of which everything was decided is the as it is now. Of what is open in one it stays what
 * it was, so that it is found again, and of what is open where the issue tells it now; what was kept is remembered
 * by its id.
 */
export function baseAfter({ base, wanted, plan }: Compared, choice: UpdateChoice): SpecBase {
  const lastOf = ({ anchor }: WantedSection): BaseSection | undefined =>
    base?.sections.find((section) => section.anchor === anchor);
  const asked = sayingsOf(heldIn(plan, choice).map(({ after }) => after));
  const sections = plan.sections.map((section) =>
    sectionAfter(section, lastOf(section.wanted), choice, asked),
  );
  const settled = [...(base?.settled ?? []), ...choice.kept].slice(-MOST_SETTLED);
  const titleStays = plan.title !== null && !isDecided(plan.title, choice);
  const isWhole = sections.every((section, at) => section === plan.sections[at]?.wanted);
  return {
    title: titleStays ? (base?.title ?? wanted.title) : wanted.title,
    sections,
    settled,
    held: heldAfter(plan, choice),
    source: isWhole ? wanted.source : null,
    ...(wanted.language && { language: wanted.language }),
  };
}

/** What the sections alone would take for safe and is still asked about. */
function heldAfter(plan: UpdatePlan, choice: UpdateChoice): NonNullable<SpecBase['held']> {
  const held: Record<string, AskReason> = {};
  for (const { safeId, ask } of heldIn(plan, choice)) if (safeId && ask) held[safeId] = ask;
  return held;
}

const heldIn = ({ sections }: UpdatePlan, choice: UpdateChoice): FoundPlan['changes'] =>
  sections
    .filter(isOnPage)
    .flatMap(({ changes }) => changes)
    .filter((change) => change.safeId && change.ask && !isDecided(change, choice));

const isDecided = ({ id }: UpdateChange, { accepted, kept }: UpdateChoice): boolean =>
  accepted.has(id) || kept.has(id);

/** `asked`: what people are asked about in other places than it was told. */
function sectionAfter(
  plan: SectionPlan,
  last: BaseSection | undefined,
  choice: UpdateChoice,
  asked: ReadonlySet<string>,
): BaseSection {
  const { wanted, changes } = plan;
  const wasWritten = last?.written ?? null;
  const isSettled = changes.every((change: UpdateChange) => isDecided(change, choice));
  const told = saying(wasWritten ?? [], asked);
  if (isSettled && told.length === 0 && isKnown(plan, wasWritten, choice)) return wanted;
  const written = (isOnPage(plan) ? advanced(plan, wasWritten, choice, told) : null) ?? wasWritten;
  return { ...wanted, heading: headingAfter(plan, last, choice), written };
}

/** Whether it is on the page now, or somebody took it off that it was on. */
const isKnown = (plan: SectionPlan, was: readonly AdfNode[] | null, { accepted }: UpdateChoice): boolean =>
  isOnPage(plan) ||
  plan.changes.some(({ id }) => accepted.has(id)) ||
  (plan.place === 'missing' && was !== null);

/** What was written of it as long as its question is open, so that the question comes again. */
function headingAfter(plan: SectionPlan, last: BaseSection | undefined, choice: UpdateChoice) {
  const isOpen = isOnPage(plan) && openOf(plan, plan.renaming, choice).length > 0;
  return isOpen && last ? last.heading : plan.wanted.heading;
}

/** Changes of which nothing is decided. */
function openOf({ changes }: FoundPlan, merge: SectionMerge, choice: UpdateChoice): readonly BlockChange[] {
  const open = new Set(changes.flatMap((change) => (isDecided(change, choice) ? [] : [change.mergeId])));
  return merge.changes.filter(({ id }) => open.has(id));
}

function advanced(
  plan: SectionPlan & FoundPlan,
  was: readonly AdfNode[] | null,
  choice: UpdateChoice,
  told: readonly AdfNode[],
): readonly AdfNode[] | null {
  const { wanted, merge } = plan;
  const left = [...openOf(plan, merge, choice), ...merge.changes.filter(isOfHint)];
  const asked = left.flatMap((change) => askedOf(change, { was: was ?? [], wanted: wanted.written }));
  return was && advanceBase(was, wanted.written, new Set([...asked, ...told]));
}

type Nodes = readonly AdfNode[];

/** What was written of it, in whatever kind of list people keep it; of what was not written yet what the issue tells. */
function askedOf(
  { before, after, origin }: BlockChange,
  { was, wanted }: Record<'was' | 'wanted', Nodes>,
): Nodes {
  if (isAmong([...was, ...wanted], origin)) return [origin];
  const written = origin === before ? [] : saying(was, sayingsOf([origin]));
  const told = written.length > 0 ? written : saying(wanted, sayingsOf([after]));
  return told.length > 0 ? told : [origin];
}

/** The points, rows and blocks that say nothing else than one of these. */
const saying = (blocks: readonly AdfNode[], words: ReadonlySet<string>): readonly AdfNode[] =>
  blocks.flatMap((block) =>
    words.has(plainText(block)) ? block : isList(block) ? saying(contentOf(block), words) : [],
  );

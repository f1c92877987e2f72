import { type AdfNode } from '../documents/adf';
import { evenSpaces } from '../documents/even-spaces';
import { createMakeChange, type MakeChange } from '../documents/merge/make-change';
import { mergeSection } from '../documents/merge/merge-section';
import { type BlockChange, type SectionMerge } from '../documents/merge/section-merge';
import { text } from '../documents/nodes';
import { normalForm } from '../documents/normal-form';
import {
  asWritten,
  findSections,
  type FoundSection,
  type KnownSection,
  type PlacedSection,
} from '../documents/page/find-sections';
import { type PageBody } from '../documents/page/page-body';
import { readBlocks } from '../documents/page/read-blocks';
import { plainText } from '../documents/plain-text';
import {
  type BaseSection,
  isHintOnly,
  type SpecBase,
  type WantedSection,
  type WantedSpec,
} from '../spec/spec-base';
import { createAskAboutMoved } from './moved-statements';
import { followMoved, type MergedSection, type MovedAway } from './moved-points';
import { losesIssue } from './named-issues';
import { mergeHeading } from './section-heading';
import { type UpdateChange } from './update-change';

/** A change of a section's merge, which knows it by another id. */
interface MergeChange extends UpdateChange {
  readonly mergeId: string;
  /** What it is known by if nobody is asked: what comes new, beside people's own or in its place, by its words. */
  readonly safeId?: string;
}

export interface FoundPlan {
  /** `twice`: it is the first of several, and only it is compared. */
  readonly place: PlacedSection['kind'];
  readonly found: PlacedSection;
  readonly merge: SectionMerge;
  /** What would change in its heading. */
  readonly renaming: SectionMerge;
  readonly changes: readonly MergeChange[];
}

/** What an update can do for one section. */
export type SectionPlan = {
  readonly wanted: WantedSection;
  /** The heading's words, as the page has them where it has it. */
  readonly heading: string;
} & (
  | FoundPlan
  | { readonly place: 'missing'; readonly changes: readonly UpdateChange[] }
  /** Nobody can tell for sure which part of the page it is: it stays as it is. */
  | { readonly place: 'unclear'; readonly changes: readonly [] }
);

export interface UpdatePlan {
  readonly title: UpdateChange | null;
  readonly sections: readonly SectionPlan[];
  /** Texts of people's own that changes of the sections would change. */
  readonly away: readonly MovedAway[];
}

export interface UpdateSides {
  /** What Lockstep last wrote; `null` when nobody knows. */
  readonly base: SpecBase | null;
  readonly page: { readonly title: string; readonly body: PageBody };
  /** What it would write now. */
  readonly wanted: WantedSpec;
}

type Hash = (text: string) => string;

/** Compares the page with what the issue says now, on the ground of what Lockstep last wrote. */
export function planUpdate({ base, page, wanted }: UpdateSides, hash: Hash): UpdatePlan {
  const pairs = wanted.sections.map((section) => ({ section, last: lastOf(base, section) }));
  const found = findSections(page.body, pairs.map(knownAs), readBlocks);
  const { merged, away } = mergedSections(pairs, found, page.body);
  const alone = pairs.map((pair, index) => planSection(pair, found[index], merged, hash));
  const sections = askedAboutMoved(alone, base, hash);
  const settled = new Set(base?.settled);
  const title = retitle(base, page.title, wanted.title, hash);
  return {
    title: title && settled.has(title.id) ? null : title,
    sections: sections.map((section) => withoutSettled(section, settled)),
    away,
  };
}

export const changesIn = ({ title, sections }: UpdatePlan): readonly UpdateChange[] => [
  ...(title === null ? [] : [title]),
  ...sections.flatMap(({ changes }): readonly UpdateChange[] => changes),
];

export const isOnPage = (plan: SectionPlan): plan is SectionPlan & FoundPlan => 'found' in plan;

const lastOf = (base: SpecBase | null, { anchor }: BaseSection): BaseSection | null =>
  base?.sections.find((section) => section.anchor === anchor) ?? null;

interface Pair {
  readonly section: WantedSection;
  readonly last: BaseSection | null;
}

const knownAs = ({ section, last }: Pair): KnownSection => ({
  anchor: section.anchor,
  level: section.level,
  heading: wordsOf(last?.heading ?? section.heading),
  blocks: last?.written ?? [],
  likely: last?.written ?? section.written,
});

const wordsOf = (inline: readonly AdfNode[] = []): string => plainText({ type: 'heading', content: inline });

type Merged = ReadonlyMap<FoundSection, MergedSection>;

/** What would change in the sections that are on the page. */
function mergedSections(
  pairs: readonly Pair[],
  found: readonly FoundSection[],
  body: PageBody,
): { readonly merged: Merged; readonly away: readonly MovedAway[] } {
  const makeChange = createMakeChange();
  const alone = pairs.flatMap((pair, index) => {
    const section = found[index];
    return section && isPlaced(section) ? [mergeFound(pair, section, body, makeChange)] : [];
  });
  const said = pairs.flatMap(({ last, section }) => [...(last?.written ?? []), ...section.written]);
  const { sections, away } = followMoved(alone, { body, said, makeChange });
  return { merged: new Map(sections.map((one) => [one.found, one])), away };
}

const isPlaced = (section: FoundSection): section is PlacedSection => 'blocks' in section;

function mergeFound(
  { section, last }: Pair,
  found: PlacedSection,
  body: PageBody,
  makeChange: MakeChange,
): MergedSection {
  const { written } = section;
  const base = !isHintOnly(written) && isHintReplaced(last, found) ? [] : (last?.written ?? null);
  const versions = { base, page: found.blocks, wanted: written };
  const merge = mergeSection(versions, { makeChange, asWritten: (block) => asWritten(body, found, block) });
  return { found, merge, renaming: mergeHeading(last, found, section, makeChange) };
}

function planSection(pair: Pair, found: FoundSection | undefined, merged: Merged, hash: Hash): SectionPlan {
  const { section: wanted, last } = pair;
  const heading = wordsOf(wanted.heading);
  const there = found && merged.get(found);
  if (there) {
    const { content } = there.found.heading;
    return { wanted, heading: wordsOf(content), ...planFound(pair, there, hash) };
  }
  return found?.kind === 'unclear'
    ? { wanted, heading, place: 'unclear', changes: [] }
    : { wanted, heading, place: 'missing', changes: restore(wanted, last, hash) };
}

function planFound(
  { section, last }: Pair,
  { found, merge, renaming }: MergedSection,
  hash: Hash,
): FoundPlan {
  const { anchor, written } = section;
  const fallsSilent = isHintOnly(written) && last?.written != null && !isHintOnly(last.written);
  const telling = [...renaming.changes, ...merge.changes.filter((change) => !isOfHint(change))];
  const changes = telling.map((change) => {
    const { id: mergeId, kind, why, before, after, origin } = change;
    const hides = kind !== 'move' && losesIssue(before, after);
    const ask = why ?? (hides ? 'perhaps-hidden' : fallsSilent ? 'would-empty' : null);
    const about = before || after ? anchor : anchor + plainText(origin);
    const made = { ...withId(about, { kind, ask, before, after }, hash), mergeId };
    const safe = ask === why && why !== 'no-base' ? asSafe(change) : null;
    return safe ? { ...made, safeId: withId(anchor, safe, hash).id } : made;
  });
  return { place: found.kind, found, merge, renaming, changes };
}

/**
 * What it is known by where it comes unasked once other questions are answered. No base has what comes new, beside
 * people's own or in place of any of it: only its words tell the next update that somebody was asked.
 */
function asSafe({ kind, why, before, after, origin }: BlockChange): Omit<UpdateChange, 'id'> | null {
  if (after && (!before || !why || origin === before))
    return { kind: 'insert', ask: null, before: null, after: text(plainText(after)) };
  return why === 'both-changed' ? { kind, ask: null, before, after } : null;
}

/** A hint that comes or goes tells a reader nothing: it follows what is decided about the words. */
export const isOfHint = ({ before, after, origin }: BlockChange): boolean =>
  isHintOnly([before, after, before ?? after ?? origin].flatMap((node) => node ?? []));

/**
 * A hint is nobody's text: what people wrote in its place is their own, and what the issue says now comes beside
 * it, unless that is a hint, too.
 */
const isHintReplaced = (last: BaseSection | null, { blocks }: PlacedSection): boolean =>
  last?.written != null &&
  isHintOnly(last.written) &&
  blocks.length > 0 &&
  !blocks.some((block) => isHintOnly([block]));

/** A safe change is one only as long as it puts nothing elsewhere that people changed where it stood. */
function askedAboutMoved(
  plans: readonly SectionPlan[],
  base: SpecBase | null,
  hash: Hash,
): readonly SectionPlan[] {
  if (!plans.some(({ changes }) => changes.some(({ ask }) => ask === null))) return plans;
  const askAboutMoved = createAskAboutMoved(
    plans.map((plan) => ({
      anchor: plan.wanted.anchor,
      last: lastOf(base, plan.wanted)?.written ?? [],
      wanted: plan.wanted.written,
      page: isOnPage(plan) ? plan.found.blocks : [],
      changes: plan.changes,
    })),
    base?.held,
  );
  return plans.map((plan) => {
    if (!isOnPage(plan)) return plan;
    const { anchor } = plan.wanted;
    const changes = plan.changes.flatMap((change) => {
      const { id, safeId = id, kind, before, after } = change;
      const ask = askAboutMoved(anchor, change);
      if (ask === 'moved') return [];
      return ask ? { ...change, ...withId(anchor, { kind, ask, before, after }, hash), safeId } : change;
    });
    return { ...plan, changes };
  });
}

/** Put back only by a person who wants it: somebody took it away, or it never was there. */
function restore(
  { anchor, heading, written }: WantedSection,
  last: BaseSection | null,
  hash: Hash,
): readonly UpdateChange[] {
  if (isHintOnly(written)) return [];
  const was = last?.written ?? null;
  if (was !== null && saidBy(was) === saidBy(written)) return [];
  const ask = was === null ? 'no-base' : 'removed-here';
  const after = { type: 'doc', content: [{ type: 'heading', content: heading }, ...written] };
  return [withId(anchor, { kind: 'section', ask, before: null, after }, hash)];
}

const saidBy = (blocks: readonly AdfNode[]): string => normalForm(blocks.map(evenSpaces));

/** A page that people gave another title keeps it unless somebody chooses the new one. */
function retitle(base: SpecBase | null, title: string, wanted: string, hash: Hash): UpdateChange | null {
  if (base === null || base.title === wanted || title === wanted) return null;
  const ask = title === base.title ? null : 'renamed';
  return withId('title', { kind: 'title', ask, before: text(title), after: text(wanted) }, hash);
}

/** What a person has decided for the page's text is not asked again. */
function withoutSettled(section: SectionPlan, settled: ReadonlySet<string>): SectionPlan {
  const isOpen = ({ id }: UpdateChange): boolean => !settled.has(id);
  if (isOnPage(section)) return { ...section, changes: section.changes.filter(isOpen) };
  return section.place === 'missing' ? { ...section, changes: section.changes.filter(isOpen) } : section;
}

const ID_LENGTH = 16;

function withId(anchor: string, change: Omit<UpdateChange, 'id'>, hash: Hash): UpdateChange {
  return { id: hash(JSON.stringify([anchor, change])).slice(0, ID_LENGTH), ...change };
}

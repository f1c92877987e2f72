import { type Label, labelAmong } from '../../description/labels';
import { type NamedSection, type Tongue } from '../../description/section-names';
import { readTypedMarkup } from '../../description/typed-markup';
import { unfold } from '../../description/unfold';
import { type AdfNode } from '../../documents/adf';
import { anchorName } from '../../documents/nodes';
import { SECTION_KINDS, type SectionKind } from '../../spec/section-kinds';
import { type PointRole } from './point';
import { textWords } from './point-words';
import {
  criterionIn,
  isForFailure,
  isOutside,
  isScenarioLabel,
  kindOfLists,
  tellsMany,
} from './telling-labels';

/** A stretch of a spec under one label, with what its points are taken for. */
export interface Stretch {
  readonly kind: SectionKind;
  /** `null`: about something else; only what is a plan by its form tells tasks there. */
  readonly role: PointRole | null;
  /** Under the name of stories; a task each, if the page tells nothing else and there are many. */
  readonly areStories: boolean;
  /** Not wanted, not decided, or not in anybody's hands: nothing in it is a task. */
  readonly isOut: boolean;
  /** The label inside a section, as `Backend`; `null` directly under the section's own. */
  readonly group: string | null;
  /** What a heading inside a section says that is no name of a part: a point, if none stands below it. */
  readonly point: string | null;
  /** The criterion that the label itself is, as `AC1: Orders can be tracked`. */
  readonly criterion: { readonly words: string; readonly label: string } | null;
  readonly blocks: readonly AdfNode[];
}

interface Open extends Omit<Stretch, 'blocks' | 'point'> {
  readonly rank: number;
  /** Taken away again by the first label below it. */
  point: string | null;
  readonly blocks: AdfNode[];
}

const TOP: Omit<Open, 'blocks'> = {
  kind: 'overview',
  role: null,
  isOut: false,
  areStories: false,
  group: null,
  point: null,
  criterion: null,
  rank: 0,
};

/**
 * Cuts a spec into stretches, each under its nearest label. What a label means depends on those above it:
 * *Design* under *Implementation tasks* is a group of tasks, by itself it is where the mock-ups are.
 */
export function outlineOf(blocks: readonly AdfNode[], tongue: Tongue): readonly Stretch[] {
  const flat = readTypedMarkup(unfold(blocks, tongue), tongue);
  const stretches: Open[] = [{ ...TOP, blocks: [] }];
  let above: readonly Open[] = stretches.slice();
  flat.forEach((block, at) => {
    const label = openingLabel(flat.slice(at, at + 2), tongue);
    if (label === null) {
      stretches.at(-1)?.blocks.push(block);
      return;
    }
    const outer = above.filter(({ rank }) => rank < label.rank);
    const parent = outer.at(-1);
    const opened = opens(label, anchoredKind(block), parent);
    if (parent !== undefined) parent.point = null;
    stretches.push(opened);
    above = [...outer, opened];
  });
  return stretches;
}

function openingLabel(rest: readonly AdfNode[], tongue: Tongue): Label | null {
  const label = labelAmong(rest, tongue);
  return label?.rest === null ? label : null;
}

const ANCHOR = /^ls-([a-z0-9-]+)-[0-9a-f]{8}$/;

/** A managed section keeps its kind, whatever people have made of its heading. */
function anchoredKind(block: AdfNode): SectionKind | null {
  const names =
    block.type === 'heading' ? (block.content ?? []).flatMap((node) => anchorName(node) ?? []) : [];
  const kind = names.map((name) => ANCHOR.exec(name)?.[1]).find((name) => name !== undefined);
  return SECTION_KINDS.find((known) => known === kind) ?? null;
}

const ROLES: Partial<Readonly<Record<SectionKind, PointRole>>> = {
  'acceptance-criteria': 'criterion',
  technical: 'task',
  tasks: 'task',
};

/** Where a scenario stands that has a heading of its own. */
const AMONG_CRITERIA: Omit<Open, 'blocks'> = { ...TOP, kind: 'acceptance-criteria', role: 'criterion' };

function opens(label: Label, anchored: SectionKind | null, above: Open | undefined): Open {
  const isOut = above?.isOut === true || (anchored === null && isOutOf(above, label.words));
  const isOutermost = above?.role == null;
  const kind = anchored ?? kindBelow(label.name, above) ?? (isOutermost ? kindOfLists(label.words) : null);
  const parent = isOutermost && isScenarioLabel(label.words) ? AMONG_CRITERIA : above;
  const told = kind === null ? partOf(parent, label) : sectionOf(kind, label.words);
  return { ...TOP, rank: label.rank, blocks: [], ...told, isOut, ...(isOut && { role: null }) };
}

const isOutOf = (above: Open | undefined, words: string): boolean =>
  isOutside(words) || (above?.role == null && isForFailure(words));

function sectionOf(kind: SectionKind, words: string): Partial<Open> {
  if (kind !== 'user-story') return { kind, role: ROLES[kind] ?? null };
  return { kind, areStories: true, role: tellsMany(words) ? 'task' : null };
}

/** What a label names inside the section above it; a criterion may have its tasks below it. */
function partOf(above: Omit<Open, 'blocks'> | undefined, label: Label): Partial<Open> {
  if (above?.role == null) return above === undefined ? {} : { kind: above.kind };
  const criterion = above.role === 'criterion' ? criterionIn(label.words) : null;
  const role = criterion === null ? above.role : 'task';
  const group = label.words.replace(/\s*[:：]\s*$/u, '');
  const point = criterion === null ? pointIn(label, above.kind) : null;
  const { areStories } = above;
  return { kind: above.kind, areStories, role, group, point, criterion };
}

/** What a heading says that names no part of a spec; considerations are not done by their headings. */
function pointIn({ words, name, rank }: Label, kind: SectionKind): string | null {
  const isPoint = name === null && rank <= DEEPEST_HEADING && kind !== 'technical';
  return isPoint ? (textWords(words)?.words ?? null) : null;
}

/** Ranks of labels that are headings, not lines of a text. */
const DEEPEST_HEADING = 6;

const PARTS: ReadonlySet<SectionKind> = new Set(['design', 'technical', 'related']);

/** The section that a label begins; `null` when it only names a part of the one above. */
function kindBelow(name: NamedSection | null, above: Open | undefined): SectionKind | null {
  if (name === null || above?.role == null) return name?.kind ?? null;
  const isPart = name.isTopic || PARTS.has(name.kind) || name.kind === above.kind;
  return isPart ? null : name.kind;
}

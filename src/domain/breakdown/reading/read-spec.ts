import { type Tongue } from '../../description/section-names';
import { type AdfNode } from '../../documents/adf';
import { plainText } from '../../documents/plain-text';
import { normalSummary } from '../summary';
import { type SectionKind } from '../../spec/section-kinds';
import { blockPoints } from './block-points';
import { plainPoint, type Point } from './point';
import { outlineOf, type Stretch } from './spec-outline';

/** A point of a spec with where it was found. */
export interface SpecPoint extends Point {
  readonly section: SectionKind;
  /** Place among the criteria of the criterion it stands under. */
  readonly under: number | null;
}

/** What a spec says has to hold, and what it says is to be done, each in the order of the page. */
export interface SpecPoints {
  readonly criteria: readonly SpecPoint[];
  readonly tasks: readonly SpecPoint[];
  /** The words of points that were struck. */
  readonly struck: readonly string[];
}

/**
 * Reads a page for its points; those that say the same are one. Stories are what the others serve: only
 * where a page tells nothing else, but for considerations, is each of many of them to be done by itself.
 */
export function readSpec(blocks: readonly AdfNode[], tongue: Tongue): SpecPoints {
  const outline = outlineOf(blocks, tongue);
  const told = pointsIn(outline.map(withoutStories), tongue);
  const tells = told.criteria.length > 0 || told.tasks.some(({ section }) => section !== 'technical');
  return tells ? told : pointsIn(outline, tongue);
}

const withoutStories = (stretch: Stretch): Stretch =>
  stretch.kind === 'user-story' ? { ...stretch, role: null, point: null, areStories: false } : stretch;

function pointsIn(outline: readonly Stretch[], tongue: Tongue): SpecPoints {
  const criteria: SpecPoint[] = [];
  const tasks: SpecPoint[] = [];
  const struck: string[] = [];
  for (const stretch of outline) {
    const points = pointsOf(stretch, tongue);
    const { criterion } = stretch;
    if (criterion !== null) criteria.push(headingCriterion(stretch, criterion, points.filter(isScenario)));
    const under = criterion === null ? null : criteria.length - 1;
    for (const point of criterion === null ? points : points.filter((one) => !isScenario(one))) {
      if (point.isStruck) {
        struck.push(point.words);
        continue;
      }
      const own = { ...point, group: point.group ?? stretch.group, section: stretch.kind, under };
      (point.role === 'criterion' ? criteria : tasks).push(own);
    }
  }
  return { criteria: distinct(criteria, new Set()), tasks: distinct(tasks, summariesOf(criteria)), struck };
}

function pointsOf({ blocks, role, isOut, point, areStories }: Stretch, tongue: Tongue): readonly Point[] {
  if (isOut) return [];
  if (areStories && role === null)
    return blockPoints(
      blocks.filter((block) => isListOfStories(block, tongue)),
      'task',
      tongue,
    );
  const points = blockPoints(blocks, role, tongue);
  if (points.length > 0 || point === null || role === null) return points;
  // A heading that names no part of a spec, with nothing but text below it, is what is to be done.
  return [{ ...plainPoint(role, 'heading', point), details: blocks.filter(isParagraph).map(plainText) }];
}

const isListOfStories = ({ type, content = [] }: AdfNode, { isStory }: Tongue): boolean =>
  type.endsWith('List') && content.length > 1 && content.every((item) => isStory(plainText(item)));

const isParagraph = ({ type }: AdfNode): boolean => type === 'paragraph';

/** Below a criterion that has a name of its own, scenarios tell when it holds. */
const isScenario = ({ form }: Point): boolean => form === 'scenario';

const headingCriterion = (
  { kind }: Stretch,
  { words, label }: NonNullable<Stretch['criterion']>,
  scenarios: readonly Point[],
): SpecPoint => ({
  ...plainPoint('criterion', 'heading', words),
  details: scenarios.flatMap((scenario) => [scenario.words, ...scenario.details]),
  label,
  section: kind,
  under: null,
});

const summariesOf = (points: readonly SpecPoint[]): Set<string> =>
  new Set(points.map(({ words }) => normalSummary(words)));

function distinct(points: readonly SpecPoint[], seen: Set<string>): readonly SpecPoint[] {
  return points.filter(({ words }) => {
    const summary = normalSummary(words);
    if (seen.has(summary)) return false;
    seen.add(summary);
    return true;
  });
}

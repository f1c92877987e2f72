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

/** Reads a page for its points; those that say the same are one. */
export function readSpec(blocks: readonly AdfNode[]): SpecPoints {
  const criteria: SpecPoint[] = [];
  const tasks: SpecPoint[] = [];
  const struck: string[] = [];
  for (const stretch of outlineOf(blocks)) {
    if (stretch.criterion !== null) criteria.push(headingCriterion(stretch, stretch.criterion));
    const under = stretch.criterion === null ? null : criteria.length - 1;
    for (const point of pointsOf(stretch)) {
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

function pointsOf({ blocks, role, isOut, point }: Stretch): readonly Point[] {
  if (isOut) return [];
  const points = blockPoints(blocks, role);
  if (points.length > 0 || point === null || role === null) return points;
  // A heading that names no part of a spec, with nothing but text below it, is what is to be done.
  return [{ ...plainPoint(role, 'heading', point), details: blocks.filter(isParagraph).map(plainText) }];
}

const isParagraph = ({ type }: AdfNode): boolean => type === 'paragraph';

const headingCriterion = (
  { kind }: Stretch,
  { words, label }: NonNullable<Stretch['criterion']>,
): SpecPoint => ({
  ...plainPoint('criterion', 'heading', words),
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

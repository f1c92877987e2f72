import { tongueIn } from '../../kit/writing-words';
import { identifyCriteria } from '../../../src/domain/breakdown/criterion';
import { propose } from '../../../src/domain/breakdown/propose';
import { readSpec } from '../../../src/domain/breakdown/reading/read-spec';
import { normalSummary } from '../../../src/domain/breakdown/summary';
import { sha256 } from '../../../src/adapters/hash/sha256';
import { CRAFTS } from './specs/crafts';
import { HABITS } from './specs/habits';
import { LABELS } from './specs/labels';
import { LOOSE } from './specs/loose';
import { PLACES } from './specs/places';
import { PLAIN } from './specs/plain';
import { TABLES } from './specs/tables';
import { type ToldSpec } from './specs/told-spec';
import { TURNS } from './specs/turns';
import { WORLDWIDE } from './specs/worldwide';

const SPECS = [
  ...PLAIN,
  ...TABLES,
  ...WORLDWIDE,
  ...LOOSE,
  ...HABITS,
  ...CRAFTS,
  ...PLACES,
  ...LABELS,
  ...TURNS,
];

function proposed({ page }: ToldSpec): readonly string[] {
  const points = readSpec(page, tongueIn(page));
  const criteria = identifyCriteria(points.criteria, [], sha256);
  return propose({ points, criteria, children: [], hash: sha256 }).tasks.map(({ summary }) => summary);
}

const normal = (summaries: readonly string[]): readonly string[] => summaries.map(normalSummary).toSorted();

test('the table is as large as it claims to be', () => {
  expect(SPECS.length).toBeGreaterThanOrEqual(105);
  expect(new Set(SPECS.map(({ rule }) => rule)).size).toBe(SPECS.length);
});

test('most of what is proposed is wanted, and most of what is wanted is proposed', () => {
  let [right, told, wanted] = [0, 0, 0];
  for (const spec of SPECS) {
    const found = normal(proposed(spec));
    const expected = new Set(normal(spec.tasks));
    right += found.filter((summary) => expected.has(summary)).length;
    told += found.length;
    wanted += expected.size;
  }
  expect(right / told).toBeGreaterThanOrEqual(0.9);
  expect(right / wanted).toBeGreaterThanOrEqual(0.8);
});

test.each(SPECS)('proposed: $rule', (spec) => {
  expect(normal(proposed(spec))).toEqual(normal(spec.tasks));
});

test.each(SPECS)('has to hold: $rule', ({ page, criteria = [] }) => {
  expect(readSpec(page, tongueIn(page)).criteria.map(({ words }) => words)).toEqual(criteria);
});

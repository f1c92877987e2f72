/** What is learnt from: features of a statement, and the classes in one of which it belongs. */
export interface Example {
  readonly features: readonly string[];
  readonly accepted: readonly number[];
  readonly weight: number;
}

/** What each feature says for each class, and what is so before any is seen. */
export interface Model {
  readonly features: readonly string[];
  /** `weights[feature * classes + class]`. */
  readonly weights: Float64Array;
  readonly bias: Float64Array;
}

export interface Settings {
  readonly classes: number;
  /** How dear a weight is: the dearer, the fewer are left. */
  readonly penalty: number;
  /** Features of fewer examples than this are left out. */
  readonly leastExamples: number;
  readonly rounds: number;
}

/**
 * Logistic regression over several classes, where a statement may belong to one of several: what is made likely is that
 * it is in any of them. An L1 penalty leaves most weights zero. Nesterov's steps with a fixed length, from zero, so the
 * same examples in the same order give the same weights.
 */
export function train(examples: readonly Example[], settings: Settings): Model {
  const { classes, penalty, rounds } = settings;
  const features = knownFeatures(examples, settings.leastExamples);
  const rows = rowsOf(examples, features);
  const weights = new Descent(features.length * classes);
  const bias = new Descent(classes);
  const step = stepFor(rows);
  for (let round = 0; round < rounds; round += 1) {
    weights.gradient.fill(0);
    bias.gradient.fill(0);
    for (const row of rows) addGradient(row, weights, bias, rows.length);
    weights.move(step, (step * penalty) / rows.length);
    bias.move(step, 0);
  }
  return { features, weights: weights.found, bias: bias.found };
}

interface Row {
  readonly ids: Int32Array;
  readonly isAccepted: readonly boolean[];
  readonly weight: number;
}

function knownFeatures(examples: readonly Example[], least: number): readonly string[] {
  const times = new Map<string, number>();
  for (const { features } of examples) for (const one of features) times.set(one, (times.get(one) ?? 0) + 1);
  return [...times].flatMap(([feature, count]) => (count < least ? [] : [feature])).toSorted();
}

function rowsOf(examples: readonly Example[], features: readonly string[]): readonly Row[] {
  const ids = new Map(features.map((feature, id) => [feature, id]));
  return examples.map(({ features: own, accepted, weight }) => ({
    ids: Int32Array.from(own.flatMap((feature) => ids.get(feature) ?? [])),
    isAccepted: Array.from({ length: Math.max(...accepted) + 1 }, (_, kind) => accepted.includes(kind)),
    weight,
  }));
}

/**
 * By the count of features of a statement, with the one that each has. 2 never overshoots, but has not come as far after
 * as many rounds; twice this length comes no further. All were tried by `npm run learn -- --cross`.
 */
const STEP = 5.7;

function stepFor(rows: readonly Row[]): number {
  const features = rows.reduce((sum, { ids }) => sum + ids.length + 1, 0) / rows.length;
  return STEP / features;
}

/** What one example pulls its weights by. */
function addGradient(row: Row, weights: Descent, bias: Descent, total: number): void {
  const share = row.weight / total;
  const pulls = pullsOf(row, weights.ahead, bias.ahead).map((pull) => share * pull);
  addTo(bias.gradient, 0, pulls);
  for (const id of row.ids) addTo(weights.gradient, id * pulls.length, pulls);
}

/** How likely each class is by the weights, less how likely it should be. */
function pullsOf({ ids, isAccepted }: Row, weights: Float64Array, bias: Float64Array): Float64Array {
  const classes = bias.length;
  const scores = bias.slice();
  for (const id of ids) addTo(scores, 0, weights.subarray(id * classes, (id + 1) * classes));
  const most = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - most));
  const all = sumOf(odds);
  const right = sumOf(odds.filter((_, kind) => isAccepted[kind]));
  return odds.map((one, kind) => one / all - (isAccepted[kind] === true ? one / right : 0));
}

const sumOf = (numbers: Float64Array): number => numbers.reduce((sum, one) => sum + one, 0);

function addTo(sums: Float64Array, from: number, more: Float64Array): void {
  more.forEach((one, at) => (sums[from + at] = (sums[from + at] ?? 0) + one));
}

/** Numbers on their way down: what is found so far, and the point ahead of it where the slope is taken. */
class Descent {
  found: Float64Array;
  readonly ahead: Float64Array;
  readonly gradient: Float64Array;
  private pace = 1;

  constructor(size: number) {
    this.found = new Float64Array(size);
    this.ahead = new Float64Array(size);
    this.gradient = new Float64Array(size);
  }

  /** Goes a step down the slope; what comes closer to zero than `least` is zero. */
  move(step: number, least: number): void {
    const next = this.ahead.map((value, at) => towardsZero(value - step * (this.gradient[at] ?? 0), least));
    const pace = (1 + Math.sqrt(1 + 4 * this.pace * this.pace)) / 2;
    const swing = (this.pace - 1) / pace;
    next.forEach((value, at) => (this.ahead[at] = value + swing * (value - (this.found[at] ?? 0))));
    this.found = next;
    this.pace = pace;
  }
}

const towardsZero = (value: number, least: number): number =>
  value > least ? value - least : value < -least ? value + least : 0;

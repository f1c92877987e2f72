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

/** So long that it does not overshoot where statements have as many features as they have here on average. */
function stepFor(rows: readonly Row[]): number {
  const features = rows.reduce((sum, { ids }) => sum + ids.length + 1, 0) / rows.length;
  return 5.7 / features;
}

/** What one example pulls its weights by. */
function addGradient({ ids, isAccepted, weight }: Row, weights: Descent, bias: Descent, total: number): void {
  const classes = bias.ahead.length;
  const scores = Float64Array.from(bias.ahead);
  for (const id of ids)
    for (let kind = 0; kind < classes; kind += 1) add(scores, kind, weights.ahead[id * classes + kind]);
  const odds = scores.map((score) => Math.exp(score - Math.max(...scores)));
  const all = odds.reduce((sum, one) => sum + one, 0);
  const right = odds.reduce((sum, one, kind) => sum + (isAccepted[kind] === true ? one : 0), 0);
  const pulls = odds.map(
    (one, kind) => (weight / total) * (one / all - (isAccepted[kind] === true ? one / right : 0)),
  );
  for (let kind = 0; kind < classes; kind += 1) add(bias.gradient, kind, pulls[kind]);
  for (const id of ids)
    for (let kind = 0; kind < classes; kind += 1) add(weights.gradient, id * classes + kind, pulls[kind]);
}

/** As in `sums[at] += more`. */
function add(sums: Float64Array, at: number, more = 0): void {
  sums[at] = (sums[at] ?? 0) + more;
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

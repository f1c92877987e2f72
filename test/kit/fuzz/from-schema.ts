import fc from 'fast-check';

/** What a schema of valibot looks like from outside; only what our contracts are made of. */
interface Schema {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly wrapped?: Schema;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown }[];
}

const WAYS: Readonly<Record<string, (schema: Schema) => fc.Arbitrary<unknown>>> = {
  object: objectsOf,
  strict_object: objectsOf,
  array: ({ item }) => fc.array(valuesOf(item), { maxLength: 3 }),
  nullable: ({ wrapped }) => fc.oneof(fc.constant(null), valuesOf(wrapped)),
  nullish: ({ wrapped }) => fc.oneof(fc.constant(null), valuesOf(wrapped)),
  optional: ({ wrapped }) => valuesOf(wrapped),
  exact_optional: ({ wrapped }) => valuesOf(wrapped),
  picklist: ({ options = [] }) => fc.constantFrom(...options),
  union: ({ options = [] }) => fc.oneof(...options.map(valuesOf)),
  variant: ({ options = [] }) => fc.oneof(...options.map(valuesOf)),
  literal: ({ literal }) => fc.constant(literal),
  boolean: () => fc.boolean(),
  number: numbersOf,
  string: textsOf,
};

/** Values that a schema accepts, or nearly: what a pipe asks beyond lengths, patterns and bounds is not known. */
export function valuesOf(schema: unknown): fc.Arbitrary<unknown> {
  const known = schema as Schema;
  return WAYS[known.type]?.(known) ?? fc.jsonValue({ maxDepth: 2 });
}

function objectsOf({ entries = {} }: Schema): fc.Arbitrary<unknown> {
  const values = Object.entries(entries).map(([key, each]) => [key, valuesOf(each)] as const);
  return fc.record(Object.fromEntries(values));
}

const requirementOf = ({ pipe = [] }: Schema, type: string): unknown =>
  pipe.find((step) => step.type === type)?.requirement;

function numbersOf(schema: Schema): fc.Arbitrary<number> {
  const [min, max] = [requirementOf(schema, 'min_value'), requirementOf(schema, 'max_value')];
  return fc.integer({
    ...(typeof min === 'number' && { min }),
    ...(typeof max === 'number' && { max }),
  });
}

function textsOf(schema: Schema): fc.Arbitrary<string> {
  const pattern = schema.pipe?.map(({ requirement }) => requirement).find((one) => one instanceof RegExp);
  // Letters as the pattern spells them are letters that it takes.
  if (pattern) return fc.stringMatching(new RegExp(pattern.source, pattern.flags.replace('i', '')));
  const most = requirementOf(schema, 'max_length');
  return textsUpTo(typeof most === 'number' ? Math.min(most, 50) : 50);
}

/** To make one takes fast-check longer than to draw from it. */
const texts = new Map<number, fc.Arbitrary<string>>();

function textsUpTo(maxLength: number): fc.Arbitrary<string> {
  const made = texts.get(maxLength) ?? fc.string({ unit: 'binary', maxLength });
  texts.set(maxLength, made);
  return made;
}

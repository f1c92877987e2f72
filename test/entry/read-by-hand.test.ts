import fc from 'fast-check';
import * as v from 'valibot';
import { BY_HAND } from '../kit/fuzz/by-hand';
import { valuesOf } from '../kit/fuzz/from-schema';
import { HOSTILE, mutated } from '../kit/fuzz/hostile';

const SEED = 20_260_301;

type Payload = Readonly<Record<string, unknown>>;

/** One text or list of it after the other in capitals, as long as anything may be, and longer by one. */
function atItsLimits(payload: Payload): readonly Payload[] {
  return Object.entries(payload).flatMap(([key, value]) => {
    if (typeof value !== 'string' && !Array.isArray(value)) return [];
    const longer = (length: number): unknown =>
      typeof value === 'string' ? 'x'.repeat(length) : Array(length).fill(value[0]);
    const inCapitals: unknown = typeof value === 'string' ? value.toUpperCase() : value;
    return [inCapitals, ...[255, 256, 5_000, 5_001].map(longer)].map((odd) => ({ ...payload, [key]: odd }));
  });
}

describe.each([...BY_HAND])('what %s takes', (_key, { schema, read }) => {
  const values = valuesOf(schema) as fc.Arbitrary<Payload>;
  const bySchema = (payload: unknown): unknown => {
    const { success, output } = v.safeParse(schema, payload);
    return success ? output : null;
  };

  test.each([
    { which: 'as it should be', payloads: values },
    { which: 'with a part that is not', payloads: mutated(values) },
    { which: 'of no form', payloads: fc.constantFrom(...HOSTILE) },
  ])('is read by hand as its schema says: $which', ({ payloads }) => {
    fc.assert(
      fc.property(payloads, (payload) => {
        expect(read(payload)).toEqual(bySchema(payload));
      }),
      { numRuns: 400, seed: SEED },
    );
  });

  test('is read by hand as its schema says, up to its limits', () => {
    const whole = fc.sample(values, { numRuns: 10, seed: SEED });
    for (const payload of whole.flatMap(atItsLimits)) expect(read(payload)).toEqual(bySchema(payload));
    expect(whole.every((payload) => read(payload) !== null)).toBe(true);
  });
});

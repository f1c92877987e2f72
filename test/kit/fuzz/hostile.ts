import fc from 'fast-check';

function deep(levels: number): unknown {
  let value: unknown = 'bottom';
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { inner: value };
  return value;
}

/** What no screen of ours sends, and anybody can. */
export const HOSTILE: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e308,
  '',
  '0',
  ' 1',
  '1 OR id > 0',
  '../users',
  '%2e%2e%2f',
  '١',
  '9'.repeat(30),
  'x'.repeat(100_000),
  '\u0000\ud800\u202e',
  '<img src=x onerror=alert(1)>',
  '") OR project = "LEAD',
  [],
  ['1'],
  {},
  { id: '1' },
  { toString: 'x', valueOf: 'x' },
  JSON.parse('{"__proto__":{"id":"1"},"constructor":{"prototype":{"admin":true}}}'),
  deep(2_000),
];

const PROTOTYPE_NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];

/** A value with one of its parts, or itself, replaced by something hostile, taken away or added to. */
export const mutated = (values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .tuple(values, fc.nat(), fc.constantFrom(...HOSTILE), fc.constantFrom('replace', 'drop', 'add'))
    .map(([value, at, hostile, act]) => changed(value, at, hostile, act));

function changed(value: unknown, at: number, hostile: unknown, act: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return hostile;
  const keys = Object.keys(value);
  const key = keys[at % Math.max(1, keys.length)] ?? '';
  if (act === 'add') return { ...value, [PROTOTYPE_NAMES[at % PROTOTYPE_NAMES.length] ?? '']: hostile };
  const copy = { ...(value as Readonly<Record<string, unknown>>) };
  if (act === 'drop') return Object.fromEntries(Object.entries(copy).filter(([name]) => name !== key));
  return { ...copy, [key]: at % 3 === 0 ? changed(copy[key], at + 1, hostile, act) : hostile };
}

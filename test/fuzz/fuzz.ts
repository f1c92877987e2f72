import { type AdfNode } from '../../src/domain/documents/adf';
import { readPageBody } from '../../src/domain/documents/page/page-body';
import { checkCase, type Findings } from './check-case';
import { type Writer } from './writer';
import { makeCase } from './make-case';
import { createRandom, type Random } from './random';
import { ambiguous } from './spell';

export interface FuzzReport {
  readonly cases: number;
  readonly seed: number;
  readonly failures: number;
  readonly foreignBytesChanged: number;
  readonly anchorsLost: number;
  readonly refused: number;
}

export interface FuzzOrder {
  readonly cases: number;
  readonly seed: number;
  readonly captured: readonly (readonly AdfNode[])[];
  readonly writer: Writer;
  /** Told of each broken promise, with the seed that breaks it again. */
  readonly onFailure: (caseSeed: number, promise: string) => void;
}

/** Tries that many cases; the seed of the nth is `seed + n`. */
export function fuzz({ cases, seed, captured, writer, onFailure }: FuzzOrder): FuzzReport {
  const sum = { failures: 0, foreignBytesChanged: 0, anchorsLost: 0, refused: 0 };
  for (let n = 0; n < cases; n += 1) {
    const found = tryCase(createRandom(seed + n), captured, writer);
    found.failures.forEach((promise) => {
      onFailure(seed + n, promise);
    });
    sum.failures += found.failures.length;
    sum.foreignBytesChanged += found.foreignBytesChanged;
    sum.anchorsLost += found.anchorsLost;
    sum.refused += found.refused;
  }
  return { cases, seed, ...sum };
}

function tryCase(random: Random, captured: FuzzOrder['captured'], writer: Writer): Findings {
  try {
    const given = makeCase(random, captured);
    const found = checkCase(given, writer);
    const broken = [brokenReading(damaged(random, given.body)), brokenRefusal(random, given.body)];
    return { ...found, failures: [...found.failures, ...broken.filter((promise) => promise !== null)] };
  } catch (error) {
    const failures = [
      `nothing is thrown: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    ];
    return { failures, foreignBytesChanged: 0, anchorsLost: 0, refused: 0 };
  }
}

/** A body with some of its characters gone, doubled or exchanged. */
function damaged(random: Random, body: string): string {
  const at = random.below(body.length);
  const length = random.below(12);
  const put = random.pick([
    '',
    '"',
    '}',
    ']',
    ',',
    '{"type":"text"}',
    '\\u',
    '\ud800',
    body.slice(at, at + length),
  ]);
  return body.slice(0, at) + put + body.slice(at + length);
}

/** What the reader takes, `JSON.parse` takes as well: nobody is stricter than the product for nothing. */
function brokenReading(body: string): string | null {
  const read = readPageBody(body);
  if (read.kind === 'readable') return isJson(body) ? null : 'what is no JSON is not read';
  return read.why === 'not-a-document' && isDocument(body) ? 'every document is read' : null;
}

/** What no program would give back as it came is refused, with the reason. */
function brokenRefusal(random: Random, body: string): string | null {
  const { text, why } = ambiguous(random, body);
  if (text === body) return null;
  const read = readPageBody(text);
  return read.kind === 'unreadable' && read.why === why ? null : `refused as ${why}`;
}

function isJson(body: string): boolean {
  try {
    JSON.parse(body);
    return true;
  } catch {
    return false;
  }
}

function isDocument(body: string): boolean {
  if (!isJson(body)) return false;
  const value = JSON.parse(body) as { type?: unknown; content?: unknown } | null;
  return value?.type === 'doc' && Array.isArray(value.content);
}

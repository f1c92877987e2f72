import { applyChanges, type SectionMerge } from '../../src/domain/documents/merge/section-merge';
import { capturedBlocks } from './captured';
import { WRITER, type Writer } from './writer';
import { fuzz, type FuzzReport } from './fuzz';

const CASES = 500;
const ENOUGH_FOR_A_MUTANT = 80;
const FIXED_SEED = 20_261_128;
const captured = capturedBlocks();

function broken(
  writer: Writer,
  seed: number,
  cases = CASES,
): { report: FuzzReport; promises: readonly string[] } {
  const promises: string[] = [];
  const onFailure = (caseSeed: number, promise: string) =>
    promises.push(`seed ${String(caseSeed)}: ${promise}`);
  return { report: fuzz({ cases, seed, captured, writer, onFailure }), promises };
}

test.each([
  { seed: FIXED_SEED, which: 'the same pages as always' },
  { seed: Date.now() % 1_000_000_000, which: 'pages of today' },
])('no word, comment or foreign byte is lost on $which (seed $seed)', ({ seed }) => {
  const { report, promises } = broken(WRITER, seed);
  expect(promises).toEqual([]);
  expect(report).toMatchObject({
    cases: CASES,
    failures: 0,
    foreignBytesChanged: 0,
    anchorsLost: 0,
    refused: 0,
  });
});

const allSafe = (merge: SectionMerge): SectionMerge => {
  const changes = merge.changes.map((change) => ({ ...change, safety: 'safe' as const, why: null }));
  const parts = applyChanges(merge, new Set(changes.map(({ id }) => id))).blocks;
  return { changes: [], parts: parts.map((node) => ({ kind: 'keep', node })) };
};

test.each<{ mutant: string; writer: Writer }>([
  {
    mutant: 'takes what it should ask about',
    writer: { ...WRITER, mergeSection: (versions) => allSafe(WRITER.mergeSection(versions)) },
  },
  {
    mutant: 'writes the page anew',
    writer: {
      ...WRITER,
      patchPage: (body, edits) => {
        const outcome = WRITER.patchPage(body, edits);
        return outcome.kind === 'refused'
          ? outcome
          : { ...outcome, text: JSON.stringify(JSON.parse(outcome.text)) };
      },
    },
  },
  {
    mutant: 'forgets a block behind the section',
    writer: {
      ...WRITER,
      patchPage: (body, edits) => {
        const outcome = WRITER.patchPage(body, edits);
        return outcome.kind === 'refused'
          ? outcome
          : { ...outcome, text: outcome.text.replace(/,\{[^{}]*\}\]/, ']') };
      },
    },
  },
])('a writer that $mutant is found out', ({ writer }) => {
  expect(broken(writer, FIXED_SEED, ENOUGH_FOR_A_MUTANT).report.failures).toBeGreaterThan(0);
});

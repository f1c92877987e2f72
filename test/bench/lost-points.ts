import { sha256 } from '../../src/adapters/hash/sha256';
import { anchor } from '../../src/domain/documents/made-nodes';
import { documentText, heading, paragraph, text } from '../../src/domain/documents/nodes';
import { readPageBody } from '../../src/domain/documents/page/page-body';
import { type SpecBase, type WantedSpec } from '../../src/domain/spec/spec-base';
import { changesIn, planUpdate } from '../../src/domain/update/update-plan';
import { createRandom, type Random } from '../fuzz/random';
import { timePairs } from './pairs';
import { type BenchResult, compared } from './result';

const ANCHOR = 'ls-criteria-0123abcd';
const BLOCKS = 800;
/** One block in so many is gone from the page, and told anew by the issue. */
const GONE = 4;
const WORDS_A_LINE = 8;
const VOCABULARY = 300;

type Lines = readonly string[];

/**
 * An update is planned of a page that every fourth statement is gone from, while the issue says as many new ones:
 * each of those lost may stand anywhere now, in other words. Against parsing and writing the page.
 */
export function lostPoints(): Promise<readonly BenchResult[]> {
  const random = createRandom(1);
  const was = Array.from({ length: BLOCKS }, () => line(random));
  const isGone = (n: number): boolean => n % GONE === 0;
  const page = pageOf(was.filter((_, n) => !isGone(n)));
  const now = was.map((words, n) => (isGone(n) ? line(random) : words));
  const [base, wanted] = [specOf(was), specOf(now)];
  const floor = (): number => JSON.stringify(JSON.parse(page)).length;
  const times = timePairs(floor, () => planned(page, base, wanted));
  const ratioTo = 'JSON.parse + JSON.stringify of the page';
  return Promise.resolve([
    compared('plan of a page that 200 points are gone from', { ...times, ratioTo }, GOAL),
  ]);
}

/** Each of the lost is likened to all that nothing else is known of; it was six times as much when each was looked for anew. */
const GOAL = 800;

const line = (random: Random): string =>
  Array.from({ length: WORDS_A_LINE }, () => `word${String(random.below(VOCABULARY))}`).join(' ');

const blocksOf = (lines: Lines) => lines.map((words) => paragraph(text(words)));

const pageOf = (lines: Lines): string =>
  documentText([heading(2, anchor(ANCHOR), text('Criteria')), ...blocksOf(lines)]);

function specOf(lines: Lines): WantedSpec {
  const written = blocksOf(lines);
  const section = {
    anchor: ANCHOR,
    kind: 'criteria',
    level: 2,
    heading: [text('Criteria')],
    pattern: [],
    written,
  };
  return { title: 'Shop', settled: [], source: String(lines.length), sections: [section] };
}

function planned(page: string, base: SpecBase, wanted: WantedSpec): number {
  const body = readPageBody(page);
  if (body.kind === 'unreadable') throw new Error(body.why);
  return changesIn(planUpdate({ base, page: { title: 'Shop', body }, wanted }, sha256)).length;
}

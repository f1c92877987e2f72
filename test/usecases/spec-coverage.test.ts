import { sha256 } from '../../src/adapters/hash/sha256';
import { blocksOf } from '../../src/domain/documents/adf';
import { bulletList, documentOf, heading, text } from '../../src/domain/documents/nodes';
import { type BreakdownJob } from '../../src/domain/breakdown/run/run';
import { talkOn } from '../../src/domain/reports/linked/linked-talk';
import { createLinkedReading } from '../../src/usecases/reports/publishing/read-linked-talk';
import {
  createReadSpecCoverage,
  type OpenSpec,
} from '../../src/usecases/reports/publishing/read-spec-coverage';
import { PlatformError } from '../../src/ports/platform-error';
import { anIssue } from '../kit/an-issue';

const page = (pageId: string, updatedAt: number, ...criteria: readonly string[]) => ({
  pageId,
  title: `Page ${pageId}`,
  path: `/wiki/p/${pageId}`,
  updatedAt,
  blocks: blocksOf(
    documentOf([
      heading(2, text('Acceptance criteria')),
      ...(criteria.length === 0 ? [] : [bulletList(criteria.map((words) => [text(words)]))]),
    ]),
  ),
});

const epic = anIssue({ issueId: '1', key: 'ABC-1', hierarchyLevel: 1, category: 'indeterminate' });
const task = anIssue({
  issueId: '5',
  category: 'done',
  parent: { issueId: '1', key: 'ABC-1', summary: '', hierarchyLevel: 1 },
});

/** What is remembered of a breakdown that made this task for one criterion. */
const job = (id: string, words: string): BreakdownJob => ({
  ...{ issueId: '1', projectId: '10000', pageId: '7' },
  criteria: [{ id, localId: null, words, accepted: words }],
  made: [{ issueId: '5', criteria: [id], origin: null, summary: '' }],
  run: null,
});

function coverage(specs: readonly OpenSpec[], stored: BreakdownJob | null) {
  const found = stored === null ? null : { job: stored, version: { rev: 1, wtok: '' } };
  const breakdowns = { find: () => Promise.resolve(found) };
  return createReadSpecCoverage({ breakdowns, hash: sha256 })(specs, [epic, task]);
}

test('the criteria of a page are counted by what is remembered of the tasks made for them', async () => {
  const spec = page('7', 0, 'Cabins can be sold', 'Cabins can be returned');
  const [found] = await coverage([{ issue: epic, page: spec }], job('c-1', 'Cabins can be sold'));
  expect(found).toMatchObject({
    issue: { key: 'ABC-1' },
    page: { title: 'Page 7' },
    counts: { uncovered: 1, done: 1, changed: 0 },
  });
});

test('a spec that nobody broke down has no task for any of them', async () => {
  const [found] = await coverage([{ issue: epic, page: page('7', 0, 'Cabins can be sold') }], null);
  expect(found?.counts).toMatchObject({ uncovered: 1, done: 0 });
});

test('a page without criteria is not told of', async () => {
  expect(await coverage([{ issue: epic, page: page('7', 0) }], null)).toEqual([]);
});

const link = (issueId: string, pageId: string) => ({ issueId, pageId, seen: {} });

test('of a report’s links the pages that all of its readers may read are handed on, in the order of the links', async () => {
  const asked: string[] = [];
  const reading = createLinkedReading({
    links: { latest: () => Promise.resolve([]) },
    linkedPages: {
      openIn: (_space, pageIds) => {
        asked.push(...pageIds);
        return Promise.resolve({ pages: [page('9', 9), page('7', 1)], withheld: 1 });
      },
    },
    talkOn,
  });
  const links = [link('1', '7'), link('5', '9'), link('1', '8'), link('44', '10')];
  const { specs, withheld } = await reading.read('S', links, [epic, task]);
  expect(asked).toEqual(['7', '9', '8']);
  expect(specs.map(({ issue: { key }, page: { pageId } }) => [key, pageId])).toEqual([
    [epic.key, '7'],
    [task.key, '9'],
  ]);
  expect(withheld).toBe(1);
});

test('a report comes out without its linked pages when storage or Confluence does not answer', async () => {
  const fail = () => Promise.reject(new PlatformError('unavailable', 'test'));
  const reading = createLinkedReading({ links: { latest: fail }, linkedPages: { openIn: fail }, talkOn });
  expect(await reading.links('10000')).toEqual([]);
  expect(await reading.read('S', [link('1', '7')], [epic])).toEqual({
    talk: { decisions: [], actions: [] },
    withheld: 0,
    specs: [],
  });
});

test('a report waits for its linked pages while Confluence takes no more requests', async () => {
  const fail = () => Promise.reject(new PlatformError('throttled', 'test', 60_000));
  const reading = createLinkedReading({ links: { latest: fail }, linkedPages: { openIn: fail }, talkOn });
  await expect(reading.read('S', [link('1', '7')], [epic])).rejects.toThrow(PlatformError);
});

import { type SpecOrder, type SpecRun } from '../../static/issue/run-spec';

type Answer = object | Error;
interface Invocation {
  readonly functionKey: string;
  readonly payload: {
    readonly attempt: string;
    readonly correlationId: string;
    readonly after?: string | null;
  };
}

const invoked: Invocation[] = [];
let answers: Answer[] = [];

// The bridge looks for its host when it is imported.
(globalThis as { __bridge?: unknown }).__bridge = {
  callBridge: (method: string, payload: Invocation) => {
    if (method !== 'invoke') return Promise.resolve();
    invoked.push(payload);
    const answer = answers.shift() ?? new Error('no more answers');
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  },
};

const PAGE = { title: 'Spec', path: '/wiki/x', url: 'https://site.example/wiki/x' };
const STEPS = { page: 'done' };
const DONE = { kind: 'done', page: PAGE, steps: STEPS };
const order: SpecOrder = {
  spaceId: '1',
  parentId: null,
  title: 'Spec',
  comment: true,
  answers: { who: '', outcome: '', doneWhen: '' },
  template: { kind: 'built-in' as const },
};

async function run(...given: readonly Answer[]) {
  const { createSpecRunner } = await import('../../static/issue/run-spec');
  invoked.length = 0;
  answers = [...given];
  const reports: SpecRun[] = [];
  const runner = createSpecRunner((report) => reports.push(report));
  await runner.create(order);
  return {
    runner,
    reports,
    kinds: () => reports.map(({ kind }) => kind),
    keys: () => invoked.map(({ functionKey }) => functionKey),
  };
}

test('the page can be opened before the links are made', async () => {
  const { reports, kinds } = await run({ kind: 'page-made', page: PAGE, sections: null }, DONE);
  expect(kinds()).toEqual(['creating', 'linking', 'done']);
  expect(reports[1]).toEqual({ kind: 'linking', page: PAGE });
});

test('what was written is told by the answer of the press, and nothing where the page had been there', async () => {
  const { createSpecRunner } = await import('../../static/issue/run-spec');
  const sections = [{ kind: 'context', heading: null, content: [] }];
  const written: unknown[] = [];
  const runner = createSpecRunner(
    () => undefined,
    (told) => written.push(told),
  );
  answers = [{ kind: 'page-made', page: PAGE, sections }, DONE];
  await runner.create(order);
  answers = [{ kind: 'page-made', page: PAGE, sections: null }, DONE];
  await runner.create(order);
  expect(written).toEqual([sections]);
});

test('a try that did not come back is named to the next one, so that it takes over', async () => {
  const { runner, kinds } = await run(new Error('killed'));
  expect(kinds()).toEqual(['creating', 'stuck']);
  answers = [DONE];
  await runner.resume();
  expect(invoked[1]).toMatchObject({
    functionKey: 'continue-spec',
    payload: { after: invoked[0]?.payload.attempt },
  });
  expect(kinds().at(-1)).toBe('done');
});

test('all calls of one click carry its name, and another click has another', async () => {
  const { runner } = await run({ kind: 'page-made', page: PAGE, sections: null }, new Error('killed'));
  answers = [DONE];
  await runner.resume();
  const [first, second, third] = invoked.map(({ payload }) => payload.correlationId);
  expect(first).toMatch(/^[0-9a-f-]{36}$/);
  expect(second).toBe(first);
  expect(third).not.toBe(first);
});

test('an order that never arrived is sent again', async () => {
  const { runner, keys } = await run(new Error('lost'));
  answers = [{ kind: 'nothing-to-continue' }, { kind: 'page-made', page: PAGE, sections: null }, DONE];
  await runner.resume();
  expect(keys()).toEqual(['create-spec', 'continue-spec', 'create-spec', 'continue-spec']);
});

test('a spec that the issue names already is shown as the panel shows it', async () => {
  const named = { kind: 'spec-named-on-issue', pageId: '7', path: null };
  expect((await run(named)).reports.at(-1)).toEqual(named);
});

test('another tab that is at work is waited for', async () => {
  const { kinds } = await run(
    { kind: 'already-claimed' },
    { kind: 'busy', retryAfterMs: 1 },
    { kind: 'busy', retryAfterMs: 1 },
    DONE,
  );
  expect(kinds()).toEqual(['creating', 'linking', 'waiting', 'waiting', 'done']);
});

test.each([
  { rule: 'a taken title', answer: { kind: 'title-taken', suggestion: 'Spec (A-1)' }, kind: 'refused' },
  { rule: 'a busy site', answer: { kind: 'failed', reason: 'throttled', retryable: true }, kind: 'refused' },
  { rule: 'an answer that left the page open', answer: { kind: 'unfinished' }, kind: 'stuck' },
])('$rule ends as $kind', async ({ answer, kind }) => {
  const { kinds } = await run(answer);
  expect(kinds().at(-1)).toBe(kind);
});

test('a page that lacks a link is known while Continue is offered', async () => {
  const { reports } = await run(
    { kind: 'page-made', page: PAGE, sections: null },
    { kind: 'unfinished', page: null, steps: STEPS },
  );
  expect(reports.at(-1)).toEqual({ kind: 'stuck', page: PAGE, trouble: null });
});

test('a refusal to go on leaves the page that was made, and nothing before it', async () => {
  const gone = { kind: 'not-visible' };
  const late = await run({ kind: 'page-made', page: PAGE, sections: null }, gone);
  expect(late.reports.at(-1)).toEqual({ kind: 'refused', page: PAGE, refusal: gone });
  expect((await run(gone)).reports.at(-1)).toEqual({ kind: 'refused', page: null, refusal: gone });
});

test('a Continue of what somebody else has ended is no lost answer', async () => {
  const { createSpecRunner } = await import('../../static/issue/run-spec');
  answers = [{ kind: 'nothing-to-continue' }];
  const reports: SpecRun[] = [];
  await createSpecRunner((report) => reports.push(report)).resume();
  expect(reports.at(-1)).toEqual({ kind: 'overtaken', by: { kind: 'nothing-to-continue' } });
});

test('a page that another made out of sight ends as work of somebody else', async () => {
  const { reports } = await run({ kind: 'already-claimed' }, { kind: 'done-unseen' });
  expect(reports.at(-1)).toEqual({ kind: 'overtaken', by: { kind: 'nothing-to-continue' } });
});

import { depthOf, isWrite, type ProductCall } from '../../kit/product-calls';
import { ADMIN, adminFrame, AppSite, AUDITOR, BridgeRefusal, ENGINEER, type Viewer } from '../kit';
import { SpecOnSite, specWithNews, typed } from './specs';

jest.setTimeout(120_000);

let site: AppSite;

beforeAll(async () => {
  site = await AppSite.open();
});
afterAll(() => site.end());
afterEach(() => site.heal());

const newsFor = (summary: string): Promise<SpecOnSite> => specWithNews(site, summary);

const counted = (calls: readonly ProductCall[]) => ({
  reads: calls.filter((call) => !isWrite(call)).length,
  writes: calls.filter(isWrite).length,
  depth: depthOf(calls),
});

const times = (body: string, words: string): number => body.split(words).length - 1;

describe('what it takes when all goes well', () => {
  test('the line in the right column', async () => {
    const spec = await newsFor('The line');
    await site.slowly();
    const { products } = await site.callsDuring(async () => {
      expect(await spec.frame().call('check-update', {})).toEqual({
        kind: 'changes',
        count: 1,
        sections: ['Acceptance criteria'],
        title: false,
        mayEdit: true,
      });
    });
    expect(counted(products)).toEqual({ reads: 2, writes: 0, depth: 1 });
  });

  test('the dialog, and an update with nothing new', async () => {
    const spec = await SpecOnSite.make(site, 'Nothing new', 'Pay by card');
    await site.slowly();
    const looked = await site.callsDuring(async () => {
      expect(await spec.preview()).toMatchObject({ kind: 'update-preview', sections: [] });
    });
    expect(counted(looked.products)).toEqual({ reads: 2, writes: 0, depth: 1 });
    const pressed = await site.callsDuring(async () => {
      expect(await spec.press([])).toMatchObject({ kind: 'nothing-written' });
    });
    expect(counted(pressed.products)).toEqual({ reads: 2, writes: 0, depth: 1 });
    expect(await spec.messages()).toEqual(['']);
  });

  test('an update with changes', async () => {
    const spec = await newsFor('Changes');
    await spec.save(ENGINEER, typed('A note of ours.'));
    const accepted = await spec.changeIds();
    await spec.frame().call('page-people', {});
    await site.slowly();
    const { products } = await site.callsDuring(async () => {
      expect(await spec.press(accepted)).toMatchObject({
        kind: 'updated',
        changedBlocks: 1,
      });
    });
    expect(counted(products)).toEqual({ reads: 2, writes: 1, depth: 2 });
    const { body } = await spec.page();
    expect([times(body, 'Pay by invoice'), times(body, 'A note of ours.')]).toEqual([1, 1]);
    expect((await spec.messages()).at(-1)).toMatch(
      new RegExp(`^Updated from ${spec.epic.key} by Lockstep for Marcus Webb \\[ls:[0-9a-f]{16}\\]$`),
    );
    expect(await spec.frame().call('check-update', {})).toEqual({ kind: 'up-to-date' });
  });
});

/** Calls while one update is pressed. */
const CALLS = { jira: 1, confluence: 2, kvs: 11 } as const;

test('the deaths below strike at every call there is', async () => {
  await site.loseEvents();
  const spec = await newsFor('Counted update');
  const accepted = await spec.changeIds();
  const { products, storage } = await site.callsDuring(() => spec.press(accepted));
  const count = (name: string) => products.filter(({ product }) => product === name).length;
  expect({ jira: count('jira'), confluence: count('confluence'), kvs: storage.length }).toEqual(CALLS);
});

const deaths = (Object.keys(CALLS) as (keyof typeof CALLS)[]).flatMap((product) =>
  Array.from({ length: CALLS[product] }, (_, index) => index + 1).flatMap((nth) =>
    (['before', 'after'] as const).map((when) => ({ product, nth, when })),
  ),
);

/** Presses once more under the same name when there was no answer, as *Continue* does. */
async function pressUntilAnswered(spec: SpecOnSite, accepted: readonly string[]) {
  const run = crypto.randomUUID();
  try {
    const answer = await spec.press(accepted, { run });
    if (answer.kind !== 'failed' && answer.kind !== 'not-written') return answer;
  } catch (error) {
    if (!(error instanceof BridgeRefusal)) throw error;
  }
  return spec.press(accepted, { run });
}

async function expectOneUpdate(spec: SpecOnSite): Promise<void> {
  expect(await spec.messages()).toEqual(['', '', expect.stringContaining('by Lockstep')]);
  const { body } = await spec.page();
  expect([times(body, 'Pay by invoice'), times(body, 'A note of ours.')]).toEqual([1, 1]);
  expect(await spec.frame().call('check-update', {})).toEqual({ kind: 'up-to-date' });
}

test.each(deaths)('a death $when call $nth of $product, then Continue: one version', async (death) => {
  await site.loseEvents();
  const spec = await newsFor(`Update death ${death.when} ${death.product} ${String(death.nth)}`);
  await spec.save(ENGINEER, typed('A note of ours.'));
  const accepted = await spec.changeIds();
  await site.control('POST', 'kill', death);
  expect(await pressUntilAnswered(spec, accepted)).toMatchObject({ kind: 'updated' });
  await expectOneUpdate(spec);
});

test.each([
  { fault: 'a request that gets lost', answer: { drop: 'before' } },
  { fault: 'an answer that gets lost', answer: { drop: 'after' } },
  { fault: 'a server error', answer: { status: 500 } },
  { fault: 'an impatient gateway', answer: { status: 503, retryAfter: 3600 } },
  { fault: 'a throttled call', answer: { status: 429, retryAfter: 3600 } },
  { fault: 'a throttled call that names no time', answer: { status: 429 } },
])('$fault at the write, then Continue: one version', async ({ fault, answer }) => {
  const spec = await newsFor(`Update ${fault}`);
  await spec.save(ENGINEER, typed('A note of ours.'));
  const accepted = await spec.changeIds();
  const match = { product: 'confluence', method: 'PUT', path: '/pages/' };
  await site.control('POST', 'faults', { rules: [{ match, times: 1, answer }] });
  expect(await pressUntilAnswered(spec, accepted)).toMatchObject({ kind: 'updated' });
  await expectOneUpdate(spec);
});

test.each([
  { call: 'the write', match: { method: 'PUT', path: '/pages/' } },
  { call: 'the read before it', match: { method: 'GET', path: '/pages/' } },
])('$call that a busy site refuses is told as nothing written, with the time', async ({ call, match }) => {
  const spec = await newsFor(`Refused for now at ${call}`);
  const accepted = await spec.changeIds();
  const rule = { match: { product: 'confluence', ...match }, answer: { status: 429, retryAfter: 3600 } };
  await site.control('POST', 'faults', { rules: [rule] });
  expect(await spec.press(accepted)).toEqual({
    kind: 'not-written',
    failed: { kind: 'failed', reason: 'throttled', retryable: true, retryAfterMs: 3_600_000 },
  });
  await site.heal();
  expect(await spec.messages()).toHaveLength(1);
  expect(await spec.press(accepted)).toMatchObject({ kind: 'updated' });
});

test('without the scope that changes pages the dialog says so, and a press that is too late writes nothing', async () => {
  const spec = await newsFor('Scope taken away');
  const accepted = await spec.changeIds();
  expect(await spec.preview()).toMatchObject({ isGranted: true });
  await site.control('POST', 'app', { missingScopes: ['write:page:confluence'] });
  expect(await spec.preview()).toMatchObject({ isGranted: false });
  expect(await spec.press(accepted)).toEqual({
    kind: 'not-written',
    failed: { kind: 'failed', reason: 'not-granted', retryable: false },
  });
  await site.heal();
  expect(await spec.messages()).toHaveLength(1);
  expect(await spec.press(accepted)).toMatchObject({ kind: 'updated' });
});

test('a press while Lockstep rests is told as that, writes nothing, and goes through afterwards', async () => {
  const spec = await newsFor('Pressed too late');
  const accepted = await spec.changeIds();
  const admin = adminFrame(site, ADMIN);
  const { since } = (await admin.call('pause-site', { rest: true })) as { since: number };
  expect(await spec.press(accepted)).toEqual({ kind: 'paused', since });
  await admin.call('pause-site', { rest: false });
  expect(await spec.messages()).toHaveLength(1);
  expect(await spec.press(accepted)).toMatchObject({ kind: 'updated' });
});

test('two people at once end in one version, and both are told', async () => {
  const spec = await newsFor('Two at once');
  const [mine, theirs] = await Promise.all([spec.changeIds(), spec.changeIds('safe', ENGINEER)]);
  const answers = await Promise.all([spec.press(mine), spec.press(theirs, { viewer: ENGINEER })]);
  expect(answers.map(({ kind }) => kind).sort()).toEqual(['nothing-written', 'updated']);
  expect(await spec.messages()).toHaveLength(2);
});

test('a draft that somebody has open is kept', async () => {
  const spec = await newsFor('A draft');
  const people = (viewer?: Viewer) => spec.frame(viewer).call('page-people', {});
  expect(await people()).toEqual({ kind: 'page-people', draft: null });
  await spec.save(ENGINEER, typed('Half a thought'), 'draft');
  expect(await people()).toMatchObject({ draft: { of: 'another', name: 'Priya Raman' } });
  expect(await people(ENGINEER)).toMatchObject({ draft: { of: 'viewer' } });
  // Who may not edit the page sees no draft of it in Confluence either.
  expect(await people(AUDITOR)).toMatchObject({ draft: null });
  expect(await spec.press(await spec.changeIds())).toMatchObject({ kind: 'updated' });
  const path = `/wiki/api/v2/pages/${spec.pageId}?get-draft=true&body-format=atlas_doc_format`;
  const draft = await site.rest(ENGINEER, 'GET', path);
  expect(JSON.stringify(draft.body)).toContain('Half a thought');
  expect((await spec.page()).body).not.toContain('Half a thought');
});

test('a version that was taken and called stale, as where it was sent twice, is told as written', async () => {
  const spec = await newsFor('Sent twice');
  const accepted = await spec.changeIds();
  const match = { product: 'confluence', method: 'PUT', path: `/pages/${spec.pageId}` };
  const answer = { drop: 'after', status: 409 };
  await site.control('POST', 'faults', { rules: [{ match, times: 1, answer }] });
  expect(await spec.press(accepted)).toMatchObject({ kind: 'updated', changedBlocks: 1 });
  expect(await spec.messages()).toHaveLength(2);
});

/** *Update page*, of which the version is held up after the page was read, until somebody has done this. */
async function pressedDuring(spec: SpecOnSite, meanwhile: () => Promise<unknown>) {
  const [accepted, before] = [await spec.changeIds(), await site.callsSoFar()];
  const match = { product: 'confluence', method: 'PUT', path: `/pages/${spec.pageId}` };
  await site.holdUp({ match, times: 1 });
  const pressed = spec.press(accepted);
  await site.called(before, ({ path }) => path.includes(`/pages/${spec.pageId}`));
  await meanwhile();
  await site.letGo();
  return pressed;
}

test('a page that is purged once it was read is said to be gone', async () => {
  await site.loseEvents();
  const spec = await newsFor('Purged meanwhile');
  const path = `/wiki/api/v2/pages/${spec.pageId}`;
  const pressed = pressedDuring(spec, async () => {
    await site.rest(ADMIN, 'DELETE', path);
    expect((await site.rest(ADMIN, 'DELETE', `${path}?purge=true`)).status).toBe(204);
  });
  expect(await pressed).toEqual({ kind: 'no-update', why: 'page-not-visible' });
});

test('a page that somebody puts into the trash once it was read is back as it was, and it is said so', async () => {
  // What an event sets off reads the page, too.
  await site.loseEvents();
  const spec = await newsFor('Trashed meanwhile');
  const pressed = pressedDuring(spec, () => site.rest(ADMIN, 'DELETE', `/wiki/api/v2/pages/${spec.pageId}`));
  expect(await pressed).toEqual({ kind: 'refused', why: 'was-in-trash' });
  expect(await spec.messages()).toEqual(['']);
  expect(await spec.press(await spec.changeIds())).toMatchObject({ kind: 'updated' });
});

test('an inline comment stays at its words while the text around it changes', async () => {
  const spec = await SpecOnSite.make(site, 'Commented', 'Pay by card', 'Pay within a minute');
  const comment = await site.rest(ENGINEER, 'POST', '/wiki/api/v2/inline-comments', {
    pageId: spec.pageId,
    body: { representation: 'storage', value: '<p>Which cards?</p>' },
    inlineCommentProperties: {
      textSelection: 'Pay by card',
      textSelectionMatchCount: 1,
      textSelectionMatchIndex: 0,
    },
  });
  expect(comment.status).toBe(201);
  await spec.describe('Pay by card', 'Pay within two minutes', 'Pay by invoice');
  expect(await spec.press(await spec.changeIds())).toMatchObject({ kind: 'updated', commentsKept: 1 });
  const { body } = await spec.page();
  expect(body).toContain('Pay within two minutes');
  expect(body).toContain('"annotation"');
});

test('a page that somebody saved in storage format, with what the editor has no node for, is updated around it', async () => {
  const legacy = '<ul><li><h2>A heading in a list</h2></li></ul>';
  const spec = await newsFor('Saved by an old tool');
  const path = `/wiki/api/v2/pages/${spec.pageId}`;
  const inStorage = async () => {
    const { body } = await site.rest(ENGINEER, 'GET', `${path}?body-format=storage`);
    return body as { title: string; body: { storage: { value: string } } };
  };
  const { title, body } = await inStorage();
  const saved = await site.rest(ENGINEER, 'PUT', path, {
    id: spec.pageId,
    status: 'current',
    title,
    body: { representation: 'storage', value: `${legacy}${body.storage.value}${legacy}` },
    version: { number: 2 },
  });
  expect(saved.status).toBe(200);
  expect(await spec.press(await spec.changeIds())).toMatchObject({ kind: 'updated' });
  const { value } = (await inStorage()).body.storage;
  expect([times(value, legacy), times(value, 'Pay by invoice')]).toEqual([2, 1]);
  expect(await spec.frame().call('check-update', {})).toEqual({ kind: 'up-to-date' });
});

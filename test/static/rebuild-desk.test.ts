import { type FoundLinkView } from '../../src/contract/links/link-rebuild';

let answers: object[] = [];

// The bridge looks for its host when it is imported.
(globalThis as { __bridge?: unknown }).__bridge = {
  callBridge: (method: string) =>
    method === 'invoke' && answers.length > 0
      ? Promise.resolve(answers.shift())
      : Promise.reject(new Error('no more answers')),
};

const aLink = (issueId: string, pageId: string): FoundLinkView => ({
  ...{ issueId, pageId, issueKey: `BOOK-${issueId}`, summary: 'Epic', from: 'page' },
  page: { title: 'Spec', path: '/x' },
  namesAnother: false,
});

async function looked(...asked: readonly FoundLinkView[]) {
  const { createRebuildDesk } = await import('../../static/project-page/links/rebuild-desk');
  const desk = createRebuildDesk();
  answers = [{ kind: 'looked', issues: 9, known: 0, restored: [], asked, changed: [], next: null }];
  await desk.rebuild();
  return {
    desk,
    open: () => desk.open.value.map(({ issueId, pageId }) => `${issueId} ${pageId}`),
    use: async (link: FoundLinkView, ...given: readonly object[]) => {
      answers = [...given];
      await desk.use(link);
    },
  };
}

test('what was linked needs no decision any more, and neither do other pages of its issue', async () => {
  const { desk, open, use } = await looked(aLink('1', '10'), aLink('1', '11'), aLink('2', '20'));
  expect(open()).toEqual(['1 10', '1 11', '2 20']);
  await use(aLink('1', '11'), { kind: 'adopted' });
  expect(open()).toEqual(['2 20']);
  expect([...desk.decided.value.values()]).toEqual([{ kind: 'adopted' }, { kind: 'already-claimed' }]);
});

test.each([
  { rule: 'was refused', given: [{ kind: 'cannot-adopt', why: { kind: 'may-not-edit' } }] },
  { rule: 'nobody answered', given: [] },
])('what could not be linked needs a decision still: it $rule', async ({ given }) => {
  const { open, use } = await looked(aLink('1', '10'), aLink('1', '11'));
  await use(aLink('1', '10'), ...given);
  expect(open()).toEqual(['1 10', '1 11']);
});

test('why two could not be linked stays with them, for each its own reason', async () => {
  const refused = { kind: 'cannot-adopt', why: { kind: 'page-archived' } };
  const other = { kind: 'cannot-adopt', why: { kind: 'may-not-edit' } };
  const { desk, use } = await looked(aLink('1', '10'), aLink('2', '20'));
  await use(aLink('1', '10'), refused);
  await use(aLink('2', '20'), other);
  expect([...desk.decided.value.values()]).toEqual([refused, other]);
});

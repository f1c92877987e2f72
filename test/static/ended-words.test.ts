import '../kit/silent-bridge';
import { type SpecRun } from '../../static/issue/run-spec';

const PAGE = { title: 'Spec', path: '/wiki/x', url: 'https://site.example/wiki/x' };
const STEPS = {
  page: 'done',
  'remote-link': 'done',
  'issue-property': 'done',
  'page-property': 'done',
  comment: 'done',
  record: 'done',
} as const;

test.each<{ rule: string; run: SpecRun; title: string; says: string }>([
  {
    rule: 'a title that was taken meanwhile',
    run: { kind: 'refused', page: null, refusal: { kind: 'title-taken', suggestion: 'Spec (BOOK-1)' } },
    title: 'The spec was not created',
    says: 'another page with that title',
  },
  {
    rule: 'a place that is closed to the person',
    run: { kind: 'refused', page: null, refusal: { kind: 'place-refused' } },
    title: 'The spec was not created',
    says: 'You cannot create a page there.',
  },
  {
    rule: 'a page that Confluence did not accept',
    run: { kind: 'refused', page: null, refusal: { kind: 'page-refused' } },
    title: 'The spec was not created',
    says: 'Confluence did not accept the page.',
  },
  {
    rule: 'a template that was deleted',
    run: { kind: 'refused', page: null, refusal: { kind: 'template-unusable', why: 'gone' } },
    title: 'The spec was not created',
    says: 'The project’s template was deleted',
  },
  {
    rule: 'a page that became the spec of another issue',
    run: {
      kind: 'overtaken',
      by: { kind: 'cannot-adopt', why: { kind: 'page-of-another-issue', issueKey: null } },
    },
    title: 'The page was not linked',
    says: 'the spec of an issue that you cannot see',
  },
  {
    rule: 'a link that is removed to its end',
    run: {
      kind: 'overtaken',
      by: { kind: 'unlinked', page: { pageId: '7', title: 'Spec', path: '/wiki/x' } },
    },
    title: 'The page is no longer the spec of this issue',
    says: 'The page stays as it is.',
  },
  {
    rule: 'work that somebody else has ended',
    run: { kind: 'overtaken', by: { kind: 'nothing-to-continue' } },
    title: 'There is nothing left to continue',
    says: 'Somebody else',
  },
  {
    rule: 'a link that Jira refused',
    run: { kind: 'done', isAdopted: false, page: PAGE, steps: { ...STEPS, 'remote-link': 'refused' } },
    title: 'The spec is linked, but not everything was accepted',
    says: 'The page could not be linked on the issue',
  },
])('after Continue the issue says why: $rule', async ({ run, title, says }) => {
  const { endedWords } = await import('../../static/issue/ended/ended-words');
  const words = endedWords(run);
  expect(words?.title).toBe(title);
  expect(words?.lines.join(' ')).toContain(says);
});

test('a Continue that ends in the spec says no more than the spec', async () => {
  const { endedWords } = await import('../../static/issue/ended/ended-words');
  expect(endedWords({ kind: 'done', isAdopted: false, page: PAGE, steps: STEPS })).toBeNull();
});

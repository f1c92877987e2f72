import { tongueIn } from '../../kit/writing-words';
import { listChildren, showsChildren } from '../../../src/domain/breakdown/child-list';
import { type AdfNode } from '../../../src/domain/documents/adf';
import { anchor } from '../../../src/domain/documents/made-nodes';
import { documentText, heading, text } from '../../../src/domain/documents/nodes';
import { jiraList } from '../../../src/domain/documents/jira-list';
import { type PageBody, readPageBody } from '../../../src/domain/documents/page/page-body';
import { patchPage } from '../../../src/domain/documents/page/patch-page';
import { h, p, ul } from '../spec/epics/told';

const SITE = { siteUrl: 'https://site.example', cloudId: 'cloud' };
const ORDER = {
  ...SITE,
  issueId: '10001',
  issueKey: 'BOOK-1',
  section: { heading: 'Implementation tasks', anchor: 'ls-tasks-1a2b3c4d' },
};
const listOf = (jql: string): AdfNode => jiraList({ ...SITE, jql });

function bodyOf(...page: readonly AdfNode[]): PageBody {
  const body = readPageBody(documentText(page));
  if (body.kind === 'unreadable') throw new Error('The page of the test cannot be read.');
  return body;
}

/** What the page says then, a block a word. */
function patched(...page: readonly AdfNode[]): readonly string[] {
  const outcome = patchPage(bodyOf(...page), [listChildren(bodyOf(...page), ORDER, tongueIn(page))]);
  if (outcome.kind !== 'patched') throw new Error(`Not patched but ${outcome.kind}`);
  const { content } = JSON.parse(outcome.text) as { content: readonly AdfNode[] };
  return content.map((node) => (node.type === 'blockCard' ? 'LIST' : wordsOf(node)));
}

const wordsOf = ({ text: words = '', content = [] }: AdfNode): string =>
  words + content.map(wordsOf).join('/');

test.each<{ rule: string; page: readonly AdfNode[]; expected: readonly string[] }>([
  {
    rule: 'below what people wrote in the managed section, whatever they call it',
    page: [
      h(2, 'Before'),
      heading(2, anchor('ls-tasks-1a2b3c4d'), text('Our work')),
      p('Ours.'),
      h(2, 'After'),
    ],
    expected: ['Before', '/Our work', 'Ours.', 'LIST', 'After'],
  },
  {
    rule: 'in a section that people have made for it',
    page: [h(2, 'Tasks'), ul('By hand'), h(2, 'After')],
    expected: ['Tasks', 'By hand', 'LIST', 'After'],
  },
  {
    rule: 'in front of the parts that people have made in it',
    page: [h(2, 'Implementation tasks'), p('Ours.'), h(3, 'Backend'), p('Theirs.')],
    expected: ['Implementation tasks', 'Ours.', 'LIST', 'Backend', 'Theirs.'],
  },
  {
    rule: 'in a section of its own at the end where there is none',
    page: [h(2, 'Overview'), p('Words.'), h(2, 'Questions'), p('None.')],
    expected: ['Overview', 'Words.', 'Questions', 'None.', '/Implementation tasks', 'LIST'],
  },
  {
    rule: 'behind the words of a page that has no heading',
    page: [p('Words.'), p('More.')],
    expected: ['Words.', 'More.', '/Implementation tasks', 'LIST'],
  },
  {
    rule: 'behind what stands in columns',
    page: [
      h(2, 'Overview'),
      {
        type: 'layoutSection',
        content: [50, 50].map((width) => ({
          type: 'layoutColumn',
          attrs: { width },
          content: [p('Words.')],
        })),
      },
    ],
    expected: ['Overview', 'Words./Words.', '/Implementation tasks', 'LIST'],
  },
  {
    rule: 'alone on an empty page',
    page: [],
    expected: ['/Implementation tasks', 'LIST'],
  },
])('the list of children stands $rule', ({ page, expected }) => {
  expect(patched(...page)).toEqual(expected);
});

test.each([
  { jql: 'parent = "BOOK-1" ORDER BY rank', isShown: true },
  { jql: 'parent = 10001', isShown: true },
  { jql: "parentEpic = 'book-1' AND statusCategory != Done", isShown: true },
  { jql: 'parent = BOOK-12', isShown: false },
  { jql: 'project = BOOK', isShown: false },
])('a list by $jql shows the children: $isShown', ({ jql, isShown }) => {
  expect(showsChildren(bodyOf(h(2, 'Tasks'), listOf(jql)), ORDER)).toBe(isShown);
});

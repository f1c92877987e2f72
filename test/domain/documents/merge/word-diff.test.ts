import { type AdfNode } from '../../../../src/domain/documents/adf';
import { wordDiff } from '../../../../src/domain/documents/merge/word-diff';
import { heading, paragraph, smartLink, strong, text } from '../../../../src/domain/documents/nodes';
import { jiraList } from '../../../../src/domain/documents/jira-list';
import { table } from '../../../../src/domain/documents/table';
import { list, p } from './merges';

const MARKS = { same: '', added: '+', removed: '-', reformatted: '~' };

/** For instance `same -[removed]+[added]`. */
const inShort = (before: AdfNode | null, after: AdfNode | null): string =>
  wordDiff(before, after)
    .map(({ kind, text: words, thing = '' }) =>
      kind === 'same' ? words : `${MARKS[kind]}[${thing}${words}]`,
    )
    .join('');

const numbered = (...words: readonly string[]): AdfNode => ({ ...list(...words), type: 'orderedList' });

/** A task with one below it. */
const tasks = (state: string): AdfNode => ({
  type: 'taskList',
  content: [
    { type: 'taskItem', attrs: { state }, content: [text('one')] },
    {
      type: 'taskList',
      content: [{ type: 'taskItem', attrs: { state: 'TODO' }, content: [text('two')] }],
    },
  ],
});

const site = { siteUrl: 'https://site.example', cloudId: 'c' };
const listOf = (jql: string): AdfNode => jiraList({ ...site, jql });

test.each<{ rule: string; before: AdfNode | null; after: AdfNode | null; expected: string }>([
  { rule: 'a new text', before: null, after: p('all new'), expected: '+[all new]' },
  { rule: 'a lost text', before: p('all gone'), after: null, expected: '-[all gone]' },
  {
    rule: 'one word',
    before: p('pay by card now'),
    after: p('pay by mail now'),
    expected: 'pay by -[card]+[mail] now',
  },
  {
    rule: 'neighbours together',
    before: p('we pay by card now'),
    after: p('we send it off now'),
    expected: 'we -[pay by card]+[send it off] now',
  },
  { rule: 'a word more', before: p('pay now'), after: p('pay right now'), expected: 'pay +[right ]now' },
  {
    rule: 'items of a list',
    before: list('one', 'two'),
    after: list('one', 'six', 'two'),
    expected: '• one\n• +[six\n• ]two',
  },
  {
    rule: 'an item more before numbered ones as that item alone',
    before: numbered('one', 'two'),
    after: numbered('six', 'one', 'two'),
    expected: '1. +[six\n2. ]one\n3. two',
  },
  {
    rule: 'a list that became numbered by its marks',
    before: list('one', 'two'),
    after: numbered('one', 'two'),
    expected: '~[1. ]one\n~[2. ]two',
  },
  {
    rule: 'a task that was done by its box',
    before: tasks('TODO'),
    after: tasks('DONE'),
    expected: '~[☑ ]one\n\u2003☐ two',
  },
  {
    rule: 'a row by its cells',
    before: null,
    after: table(['Part', 'Owner'], [[[text('Queue')], [text('Kim')]]]),
    expected: '+[Part | Owner\nQueue | Kim]',
  },
  {
    rule: 'all words as other ones where only the marks of a list stayed',
    before: list('one', 'two'),
    after: list('six', 'ten'),
    expected: '• -[one\n• two]+[six\n• ten]',
  },
  {
    rule: 'words that became bold',
    before: p('pay now'),
    after: paragraph(text('pay '), strong('now')),
    expected: 'pay ~[now]',
  },
  {
    rule: 'a paragraph that became a heading',
    before: p('pay now'),
    after: heading(3, text('pay now')),
    expected: '~[pay now]',
  },
  {
    rule: 'words without spaces',
    before: p('支払いは夜です'),
    after: p('支払いは朝です'),
    expected: '支払いは-[夜]+[朝]です',
  },
  {
    rule: 'whose issues a live list shows',
    before: listOf('parent = "OLD-1" ORDER BY rank'),
    after: listOf('parent = "NEW-1" ORDER BY rank'),
    expected: '-[issues-belowOLD-1]+[issues-belowNEW-1]',
  },
  {
    rule: 'the query of any other list',
    before: listOf('parent = "OLD-1" ORDER BY rank'),
    after: listOf('parent = "OLD-1" AND flagged IS NOT EMPTY'),
    expected: '-[issues-belowOLD-1]+[issuesparent = "OLD-1" AND flagged IS NOT EMPTY]',
  },
  {
    rule: 'an issue by its key',
    before: paragraph(text('blocks '), smartLink('https://site.example/browse/OLD-1')),
    after: paragraph(text('blocks '), smartLink('https://site.example/browse/NEW-1')),
    expected: 'blocks -[OLD-1]+[NEW-1]',
  },
  {
    rule: 'what has no words',
    before: null,
    after: { type: 'doc', content: [p('one'), { type: 'rule' }, p('two')] },
    expected: '+[one\n]+[line]+[\ntwo]',
  },
  {
    rule: 'an image in the place of words',
    before: p('one'),
    after: { type: 'mediaSingle', content: [{ type: 'media', attrs: { id: 'a' } }] },
    expected: '-[one]+[image]',
  },
  { rule: 'nothing of nothing', before: null, after: null, expected: '' },
])('a diff shows $rule', ({ before, after, expected }) => {
  expect(inShort(before, after)).toBe(expected);
});

const filler = (length: number): string => 'word '.repeat(Math.ceil(length / 5)).slice(0, length - 1) + '.';

test('one word of a long text is told as one, of a text that nobody reads through all of it', () => {
  const told = (words: string) => wordDiff(p(`${words} pay by card`), p(`${words} pay by mail`));
  expect(told(filler(49_900)).map(({ kind }) => kind)).toEqual(['same', 'removed', 'added']);
  const long = filler(50_001);
  expect(told(long)).toEqual([
    { kind: 'removed', text: `${long} pay by card` },
    { kind: 'added', text: `${long} pay by mail` },
  ]);
});

test.each([
  { rule: 'new', before: null, after: p(filler(100_001)), expected: ['added'] },
  { rule: 'gone', before: p(filler(100_001)), after: null, expected: ['removed'] },
  {
    rule: 'bold now',
    before: p(filler(60_000)),
    after: paragraph(strong(filler(60_000))),
    expected: ['reformatted'],
  },
])('a text that nobody reads through is told once: $rule', ({ before, after, expected }) => {
  expect(wordDiff(before, after).map(({ kind }) => kind)).toEqual(expected);
});

test.each([
  { page: 'points', from: list('one', 'two', 'six'), old: '• one\n• two\n• six' },
  { page: 'other numbers', from: numbered('one', 'six'), old: '1. one\n2. six' },
])('the page’s list keeps its own marks beside the issue’s: $page', ({ from, old }) => {
  const parts = wordDiff(from, numbered('new', 'one', 'six'));
  const page = parts.filter(({ kind }) => kind !== 'added').map(({ text: words, was = words }) => was);
  const issue = parts.filter(({ kind }) => kind !== 'removed').map(({ text: words }) => words);
  expect(page.join('').trim()).toBe(old);
  expect(issue.join('').trim()).toBe('1. new\n2. one\n3. six');
});

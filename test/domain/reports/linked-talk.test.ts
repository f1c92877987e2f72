import { type AdfMark, type AdfNode } from '../../../src/domain/documents/adf';
import { anchor } from '../../../src/domain/documents/made-nodes';
import {
  bulletList,
  day,
  documentText,
  heading,
  paragraph,
  placeholder,
  smartLink,
  text,
} from '../../../src/domain/documents/nodes';
import { table } from '../../../src/domain/documents/table';
import { talkOn } from '../../../src/domain/reports/linked/linked-talk';
import { openPointsOn } from '../../../src/domain/reports/linked/open-points';

const task = (words: string, state: 'TODO' | 'DONE' = 'TODO'): AdfNode => ({
  type: 'taskList',
  attrs: { localId: 'l' },
  content: [{ type: 'taskItem', attrs: { localId: 't', state }, content: [text(words)] }],
});
const decision = (words: string): AdfNode => ({
  type: 'decisionList',
  attrs: { localId: 'l' },
  content: [{ type: 'decisionItem', attrs: { localId: 'd', state: 'DECIDED' }, content: [text(words)] }],
});
const h = (words: string, level = 2): AdfNode => heading(level, text(words));
const expand = (...content: readonly AdfNode[]): AdfNode => ({
  type: 'expand',
  attrs: { title: '' },
  content,
});

const page = (blocks: readonly AdfNode[]) => ({ pageId: '1', title: 'P', path: '/p', updatedAt: 5, blocks });
const told = (...blocks: readonly AdfNode[]) => {
  const { decisions, actions } = talkOn([page(blocks)]);
  const words = (items: typeof decisions) => items.map((item) => item.text);
  return { decisions: words(decisions), actions: words(actions) };
};

test.each<{ says: string; blocks: readonly AdfNode[]; decisions?: string[]; actions?: string[] }>([
  { says: 'a decision item is a decision', blocks: [decision('Sell cabins')], decisions: ['Sell cabins'] },
  { says: 'a task that is open is an action', blocks: [task('Ask legal')], actions: ['Ask legal'] },
  {
    says: 'the day by which something is to be done is part of it',
    blocks: [h('Action items'), bulletList([[text('Ask for a price by '), day('2026-03-10')]])],
    actions: ['Ask for a price by 2026-03-10'],
  },
  {
    says: 'what a template asks its author for is no decision',
    blocks: [h('Decisions'), bulletList([[placeholder('What was decided?')], [text('Sell cabins')]])],
    decisions: ['Sell cabins'],
  },
  { says: 'a task that is done is none', blocks: [task('Ask legal', 'DONE')] },
  {
    says: 'a list below Decisions',
    blocks: [
      h('Decisions'),
      bulletList([[text('One')], [text('Two')]]),
      h('More'),
      bulletList([[text('No')]]),
    ],
    decisions: ['One', 'Two'],
  },
  {
    says: 'a list below Entscheidungen',
    blocks: [h('Entscheidungen:'), bulletList([[text('Ja')]])],
    decisions: ['Ja'],
  },
  {
    says: 'a list below 決定事項',
    blocks: [h('決定事項'), bulletList([[text('採用')]])],
    decisions: ['採用'],
  },
  {
    says: 'a table below Decisions, without its head',
    blocks: [h('Decisions'), table(['What', 'Who'], [[[text('Ship')], [text('Ann')]]])],
    decisions: ['Ship – Ann'],
  },
  {
    says: 'a lower heading stays below Decisions',
    blocks: [h('Decisions'), h('In May', 3), bulletList([[text('One')]])],
    decisions: ['One'],
  },
  {
    says: 'what is in an expand',
    blocks: [expand(h('Action items', 3), bulletList([[text('Call')]]), decision('Yes'))],
    actions: ['Call'],
    decisions: ['Yes'],
  },
  {
    says: 'what Lockstep wrote is left out',
    blocks: [
      heading(2, anchor('ls-tasks-01234567'), text('Tasks')),
      task('Build it'),
      h('Mine'),
      task('Check it'),
    ],
    actions: ['Check it'],
  },
  {
    says: 'what people decided and mean to do in a section of a spec',
    blocks: [
      heading(2, anchor('ls-design-01234567'), text('Design')),
      paragraph(text('As drawn.')),
      decision('No dark mode'),
      task('Ask the agency'),
    ],
    decisions: ['No dark mode'],
    actions: ['Ask the agency'],
  },
  {
    says: 'nothing of what Lockstep lists below a heading of people’s',
    blocks: [
      h('Decisions', 1),
      heading(2, anchor('ls-overview-01234567'), text('Overview')),
      bulletList([[text('One')]]),
    ],
  },
  {
    says: 'what people decided among tasks and criteria, which are no action items',
    blocks: [
      heading(2, anchor('ls-acceptance-criteria-2-01234567'), text('Criteria')),
      task('Works offline'),
      decision('No printing'),
      heading(2, anchor('ls-tasks-01234567'), text('Tasks')),
      expand(task('Build it'), decision('Build it in May')),
    ],
    decisions: ['No printing', 'Build it in May'],
  },
  {
    says: 'a word in a heading does not make one',
    blocks: [h('Decisions we regret'), bulletList([[text('x')]])],
  },
  { says: 'the same twice is once', blocks: [decision('Yes'), decision('Yes')], decisions: ['Yes'] },
])('linked pages: $says', ({ blocks, decisions = [], actions = [] }) => {
  expect(told(...blocks)).toEqual({ decisions, actions });
});

test('a decision as long as a page is cut', () => {
  expect(told(decision('x'.repeat(5_000))).decisions[0]).toHaveLength(300);
});

const OURS = 'ls-progress-01234567';
const openOn = (...blocks: readonly AdfNode[]) =>
  openPointsOn(documentText(blocks), [OURS]).map((point) => point.text);

test.each<{ says: string; blocks: readonly AdfNode[]; open: readonly string[] }>([
  {
    says: 'an unticked task',
    blocks: [h('Notes'), task('Who signs?'), task('Done', 'DONE')],
    open: ['Who signs?'],
  },
  {
    says: 'lines that say so, in three languages',
    blocks: [
      paragraph(text('Open: budget')),
      paragraph(text('OFFEN: Termin')),
      bulletList([[text('未解決：担当')], [text('Opening was fine')]]),
    ],
    open: ['budget', 'Termin', '担当'],
  },
  {
    says: 'not what stands in a section of ours',
    blocks: [heading(2, anchor(OURS), text('In progress')), task('ours'), h('Anything'), task('theirs')],
    open: ['theirs'],
  },
  { says: 'in a column as well', blocks: [expand(task('inside'))], open: ['inside'] },
  { says: 'nothing without words', blocks: [task(''), paragraph(text('Open:'))], open: [] },
])('open points: $says', ({ blocks, open }) => {
  expect(openOn(...blocks)).toEqual(open);
});

const MENTION = { type: 'mention', attrs: { id: 'ann', text: '@Ann', accessLevel: '' } };
const marked = (words: string, ...marks: AdfMark[]): AdfNode => text(words, marks);
const WITH_COMMENT: AdfMark = { type: 'annotation', attrs: { id: 'c', annotationType: 'inlineComment' } };
const LINK: AdfMark = { type: 'link', attrs: { href: 'https://example.com/' } };

/** As people write, with what belongs to the page that it stands on. */
const WRITTEN: readonly AdfNode[] = [
  { ...MENTION, attrs: { ...MENTION.attrs, localId: 'm' } },
  marked(' asks ', WITH_COMMENT),
  marked('legal', { type: 'strong' }, WITH_COMMENT, LINK),
  text(' by '),
  { ...day('2026-03-10'), attrs: { ...day('2026-03-10').attrs, localId: 'd' } },
  { type: 'mediaInline', attrs: { id: 'file', collection: 'x' } },
  { type: 'hardBreak' },
  { type: 'inlineExtension', attrs: { extensionKey: 'jira', extensionType: 'x', text: 'BOOK-1' } },
  marked(' now', { type: 'link', attrs: { href: '#here' } }),
];
const CARRIED: readonly AdfNode[] = [
  MENTION,
  text(' asks '),
  marked('legal', { type: 'strong' }, LINK),
  text(' by '),
  day('2026-03-10'),
  { type: 'hardBreak' },
  text('BOOK-1'),
  text(' now'),
];
const withoutNoMarks = (content: readonly AdfNode[]): readonly AdfNode[] =>
  content.map(({ marks, ...node }) =>
    marks === undefined || marks.length === 0 ? node : { ...node, marks },
  );

test.each<{ what: string; block: AdfNode }>([
  { what: 'a task', block: { ...task(''), content: [{ type: 'taskItem', content: WRITTEN }] } },
  {
    what: 'a line',
    block: paragraph(marked('Op', { type: 'em' }), marked('en: ', { type: 'strong' }), ...WRITTEN),
  },
])('$what that is open comes along as people wrote it, without what belongs to its page', ({ block }) => {
  const [point] = openPointsOn(documentText([block]), [OURS]);
  expect(withoutNoMarks(point?.content ?? [])).toEqual(CARRIED);
  expect(point?.text).toBe('@Ann asks legal by 2026-03-10 BOOK-1 now');
});

test('Open before a mention is left out, and nothing of what follows', () => {
  const [point] = openPointsOn(documentText([paragraph(text('Open:'), MENTION, text(' x'))]), [OURS]);
  expect(point?.content).toEqual([MENTION, text(' x')]);
});

test('so do decisions and action items, in lists, tables and items', () => {
  const item = { type: 'decisionItem', attrs: { localId: 'd', state: 'DECIDED' }, content: WRITTEN };
  const { decisions } = talkOn([
    page([
      { type: 'decisionList', attrs: { localId: 'l' }, content: [item] },
      h('Decisions'),
      bulletList([[text('One: '), MENTION]]),
      table(['What', 'Who'], [[[text('Ship')], [MENTION]]]),
    ]),
  ]);
  expect(decisions.map(({ content }) => withoutNoMarks(content))).toEqual([
    CARRIED,
    [text('One: '), MENTION],
    [text('Ship'), text(' '), text('– '), MENTION],
  ]);
});

test('a link that is none becomes its words', () => {
  const cards = [smartLink('javascript:alert(1)'), smartLink('https://example.com/x')];
  const [point] = openPointsOn(documentText([paragraph(text('Open: '), ...cards)]), [OURS]);
  expect(point?.content).toEqual([text('javascript:alert(1)'), cards[1]]);
});

test('a body that is no document has no open points', () => {
  expect(openPointsOn('{"type":', [OURS])).toEqual([]);
});

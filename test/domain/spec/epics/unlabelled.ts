import { type AdfNode } from '../../../../src/domain/documents/adf';
import { paragraph, text } from '../../../../src/domain/documents/nodes';
import { b, card, frame, h, linked, lines, ol, p, table, tasks, type ToldEpic, ul } from './told';

const FIGMA = 'https://www.figma.com/file/1';
const story = (words: string, rule: string): ToldEpic => ({
  rule,
  description: [p('Why we do it.'), p(words), p('And more.')],
  expected: { overview: 'Why we do it. | And more.', 'user-story': words },
});
const code = (words: string, language?: string): AdfNode =>
  frame('codeBlock', language === undefined ? undefined : { language }, text(words));

/** Parts without a label, known by their form; and what looks like one and is none. */
export const UNLABELLED: readonly ToldEpic[] = [
  {
    rule: 'one line',
    description: [p('Make checkout faster')],
    expected: { overview: 'Make checkout faster' },
  },
  {
    rule: 'one line that is a name',
    description: [p('Documentation')],
    expected: { overview: 'Documentation' },
  },
  {
    rule: 'one heading and nothing else',
    description: [h(1, 'Make checkout faster')],
    expected: { overview: 'Make checkout faster' },
  },
  {
    rule: '32 KB of prose',
    description: [p('A long story. '.repeat(2_300).trim())],
    expected: { overview: 'A long story. '.repeat(2_300).trim() },
  },
  {
    rule: 'prose in capitals',
    description: [p('ALL USERS MUST BE MOVED. NO DATA MAY BE LOST.')],
    expected: { overview: 'ALL USERS MUST BE MOVED. NO DATA MAY BE LOST.' },
  },
  {
    rule: 'a sentence that begins like a label',
    description: [
      p('Users will love this.'),
      p('Design matters here, and so does performance: both are slow.'),
    ],
    expected: {
      overview: 'Users will love this. | Design matters here, and so does performance: both are slow.',
    },
  },
  {
    rule: 'a time of day is no label',
    description: [p('Meet at 10:30 and decide.'), p('Note: the old page stays.')],
    expected: { overview: 'Meet at 10:30 and decide. | Note: the old page stays.' },
  },
  story('As a shopper, I want to pay fast so that I can go.', 'a story'),
  story('As an admin I can lock an account.', 'a story that can'),
  story('As the on-call engineer, we need one alert, not ten.', 'a story of several'),
  story('In order to plan, as a team lead I want forecasts.', 'a story that begins with its end'),
  story('When I am on the train, I want to read offline, so I can use the time.', 'a job story'),
  story('Als Kundin möchte ich schnell bezahlen, damit ich gehen kann.', 'a German story'),
  story('管理者として、アカウントを停止したい。', 'a Japanese story'),
  story('En tant que client, je veux payer vite.', 'a French story'),
  {
    rule: 'a story over three lines',
    description: [
      p('As a shopper'),
      p('I want to save my cart'),
      p('So that I can come back'),
      p('It was asked for often.'),
    ],
    expected: {
      'user-story': 'As a shopper | I want to save my cart | So that I can come back',
      overview: 'It was asked for often.',
    },
  },
  {
    rule: 'a story that announces its points, and a list of stories',
    description: [
      p('As a clerk I want to see:'),
      ul('orders', 'returns'),
      p('Others:'),
      ul('As a manager I want totals', 'As an auditor I want logs'),
    ],
    expected: {
      'user-story':
        'As a clerk I want to see: | orders returns | As a manager I want totals As an auditor I want logs',
      overview: 'Others:',
    },
  },
  {
    rule: 'given, when, then in lines',
    description: [p('Lock-out.'), lines('Given a locked account', 'When I sign in', 'Then I see why')],
    expected: {
      overview: 'Lock-out.',
      'acceptance-criteria': 'Given a locked account When I sign in Then I see why',
    },
  },
  {
    rule: 'given, when, then in paragraphs, code and lists',
    description: [
      p('Scenario: sign in'),
      p('Given an account'),
      p('When I sign in'),
      p('Then I am in'),
      p('That is all.'),
      code('Feature: Lock\n  Given a lock\n  When it is open\n  Then enter', 'gherkin'),
      ul('Given a lock, when it is shut, then wait'),
    ],
    expected: {
      'acceptance-criteria':
        'Scenario: sign in | Given an account | When I sign in | Then I am in | Feature: Lock Given a lock When it is open Then enter | Given a lock, when it is shut, then wait',
      overview: 'That is all.',
    },
  },
  {
    rule: 'German given, when, then',
    description: [p('Angenommen ich bin angemeldet, wenn ich bestelle, dann erhalte ich eine Mail')],
    expected: {
      'acceptance-criteria': 'Angenommen ich bin angemeldet, wenn ich bestelle, dann erhalte ich eine Mail',
    },
  },
  {
    rule: 'a table with a column of criteria, and one of figures',
    description: [
      p('The details:'),
      table(['#', 'Acceptance criteria', 'Note'], ['1', 'Pays by card', 'all brands']),
      table(['KPI', 'Today', 'Target'], ['Conversion', '2 %', '3 %']),
      table(['Country', 'Tax'], ['Austria', '20 %']),
    ],
    expected: {
      overview: 'The details: | Country Tax Austria 20 %',
      'acceptance-criteria': '# Acceptance criteria Note 1 Pays by card all brands',
      metrics: 'KPI Today Target Conversion 2 % 3 %',
    },
  },
  {
    rule: 'links to design tools: a card, a line about one, and one in a sentence',
    description: [
      paragraph(card(FIGMA)),
      paragraph(linked('Mockups', 'https://miro.com/app/board/2')),
      paragraph(
        text('We have agreed with the brand team that the tone of '),
        linked('this board', 'https://whimsical.com/3'),
        text(' is the one to use on all pages.'),
      ),
    ],
    expected: {
      design: `${FIGMA} | Mockups | https://whimsical.com/3`,
      overview:
        'We have agreed with the brand team that the tone of this board is the one to use on all pages.',
    },
  },
  {
    rule: 'a block card of a design',
    description: [frame('blockCard', { url: FIGMA }), p('Figma: to come')],
    expected: { design: `${FIGMA} | Figma: to come` },
  },
  {
    rule: 'headings typed by their signs',
    description: [
      p('## Goals'),
      p('Fewer steps'),
      lines('## Acceptance Criteria', '- [ ] one step', '- [x] no login'),
      p('### Tasks'),
      lines('* [ ] build', '* [ ] test'),
      p('h2. Metrics'),
      p('Time: 30 s'),
    ],
    expected: {
      overview: 'Goals | Fewer steps',
      'acceptance-criteria': 'one step no login',
      tasks: 'build test',
      metrics: 'Time: 30 s',
    },
  },
  {
    rule: 'typed checklists and bold',
    description: [
      p('[] collect'),
      p('[] store'),
      p('**Why**'),
      p('Audits.'),
      p('**Success criteria**'),
      p('- no finding'),
    ],
    expected: { overview: 'Why | Audits.', tasks: 'collect store', metrics: 'Success criteria | no finding' },
  },
  {
    rule: 'numbered lines are a list, not labels',
    description: [p('Order of work'), p('1. Design'), p('2. Testing'), p('3. Documentation')],
    expected: { overview: 'Order of work | Design Testing Documentation' },
  },
  {
    rule: 'a checklist of the product itself',
    description: [p('For the launch.'), tasks('Text', 'Pictures')],
    expected: { overview: 'For the launch.', tasks: 'Text Pictures' },
  },
  {
    rule: 'dates, mentions, states and emoji inside of a text',
    description: [
      paragraph(
        text('Ask '),
        { type: 'mention', attrs: { id: '1', text: '@Ann' } },
        text(' by '),
        { type: 'date', attrs: { timestamp: '1764547200000' } },
        text(' '),
        { type: 'status', attrs: { text: 'OPEN', color: 'blue' } },
      ),
      b('Acceptance criteria'),
      paragraph({ type: 'emoji', attrs: { shortName: ':tada:', text: '🎉' } }, text(' done')),
    ],
    expected: { overview: 'Ask @Ann by 2025-12-01 OPEN', 'acceptance-criteria': '🎉 done' },
  },
  {
    rule: 'code, quotes, pictures and lines between',
    description: [
      p('The call:'),
      code('GET /orders'),
      frame('blockquote', undefined, p('Slow, said a customer')),
      { type: 'rule' },
      frame(
        'mediaSingle',
        { layout: 'center' },
        { type: 'media', attrs: { id: '1', type: 'file', collection: 'x' } },
      ),
      h(2, 'Architecture'),
      code('A -> B'),
      { type: 'rule' },
    ],
    expected: {
      overview: 'The call: | GET /orders | Slow, said a customer',
      technical: 'Architecture | A -> B',
    },
  },
  {
    rule: 'points of a list below acceptance criteria that are topics themselves',
    description: [
      h(2, 'Acceptance criteria'),
      p('Performance:'),
      ul('fast'),
      p('Security: no leaks'),
      ol('last'),
    ],
    expected: { 'acceptance-criteria': 'Performance: | fast | Security: no leaks | last' },
  },
];

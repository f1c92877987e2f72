import { type AdfNode } from '../adf';
import {
  bullets,
  codeBlock,
  decisions,
  expand,
  heading,
  numbered,
  panel,
  paragraph,
  quote,
  rule,
  table,
  tasks,
  text,
} from './builders';
import { localId } from './local-ids';

/** Every block node of Atlassian's schema that a Jira description and a Confluence page can both hold. */
export function everyBlock(): readonly AdfNode[] {
  return [
    heading(1, 'Every kind of block'),
    ...[4, 5, 6].map((level) => heading(level, `A heading of level ${String(level)}`)),
    ...lists(),
    ...boxes(),
    table(
      ['Route', 'Crossing', 'Cars'],
      ['Turku – Åland', '5 h 15 min', '480'],
      ['Tallinn – Helsinki', '2 h', '750'],
    ),
    mergedTable(),
    columns(2),
    columns(3),
  ];
}

function lists(): readonly AdfNode[] {
  return [
    bullets('A point', [
      paragraph('A point with points below'),
      bullets('below', [paragraph('and further'), numbered('down')]),
    ]),
    { ...numbered('It starts at three', 'and goes on'), attrs: { order: 3 } },
    tasks(
      localId('tasks'),
      { localId: localId('task 1'), done: true, text: 'Ask the terminal' },
      { localId: localId('task 2'), done: false, text: 'Tell the crew' },
    ),
    {
      type: 'taskList',
      attrs: { localId: localId('block tasks') },
      content: [
        {
          type: 'blockTaskItem',
          attrs: { localId: localId('block task'), state: 'TODO' },
          content: [paragraph('A task that holds a paragraph')],
        },
      ],
    },
    decisions(localId('decisions'), {
      localId: localId('decision'),
      text: 'Prices are shown for the whole party.',
    }),
  ];
}

function boxes(): readonly AdfNode[] {
  return [
    ...(['info', 'note', 'success', 'warning', 'error'] as const).map((type) =>
      panel(type, paragraph(`A panel: ${type}`)),
    ),
    {
      type: 'panel',
      attrs: {
        panelType: 'custom',
        panelIcon: ':ferry:',
        panelIconId: '26f4',
        panelIconText: '⛴️',
        panelColor: '#DEEBFF',
      },
      content: [paragraph('A panel of our own')],
    },
    quote(paragraph('"It was fine once I was inside."'), bullets('A driver, Tallinn')),
    codeBlock('typescript', 'const fare = party.map(priceOf).reduce(sum);\n\treturn fare;'),
    {
      ...codeBlock('sql', 'SELECT * FROM departure'),
      marks: [{ type: 'breakout', attrs: { mode: 'wide', width: 960 } }],
    },
    rule,
    expand('More about lanes', paragraph('Inside'), {
      type: 'nestedExpand',
      attrs: { title: 'And more' },
      content: [paragraph('Deeper')],
    }),
  ];
}

/** With numbered rows, merged and coloured cells. */
function mergedTable(): AdfNode {
  const cell = (attrs: Readonly<Record<string, unknown>>, ...content: readonly AdfNode[]): AdfNode => ({
    type: 'tableCell',
    attrs,
    content,
  });
  return {
    type: 'table',
    attrs: {
      isNumberColumnEnabled: true,
      layout: 'wide',
      width: 960,
      displayMode: 'fixed',
      localId: localId('table'),
    },
    marks: [{ type: 'fragment', attrs: { localId: localId('fragment'), name: 'Lanes' } }],
    content: [
      {
        type: 'tableRow',
        content: [
          {
            type: 'tableHeader',
            attrs: { colspan: 2, colwidth: [200, 150], background: '#f4f5f7' },
            content: [paragraph('Lanes')],
          },
        ],
      },
      {
        type: 'tableRow',
        content: [
          cell({ rowspan: 2, background: '#e3fcef' }, paragraph('North'), bullets('lane 1', 'lane 2')),
          cell({}, paragraph(text('open', 'strong'))),
        ],
      },
      { type: 'tableRow', content: [cell({}, paragraph('closed on Sundays'))] },
    ],
  };
}

function columns(count: 2 | 3): AdfNode {
  const width = Math.floor(10_000 / count) / 100;
  return {
    type: 'layoutSection',
    content: Array.from({ length: count }, (_, index) => ({
      type: 'layoutColumn',
      attrs: { width },
      content: [paragraph(`Column ${String(index + 1)}`)],
    })),
  };
}

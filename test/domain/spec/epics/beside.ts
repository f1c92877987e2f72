import { h, lines, p, table, type ToldEpic, ul } from './told';

/** Epics of which parts are told by what is beside them, or by most of their lines. */
export const BESIDE: readonly ToldEpic[] = [
  {
    rule: 'features, abilities and those whom it meets',
    description: [
      h(2, 'Key features'),
      ul('Glows red above 1,200 ppm'),
      h(2, 'What the player can do'),
      ul('Upgrade the lamp three times'),
      h(2, 'Who is affected'),
      p('214 customers in the north'),
      h(2, 'What we can reuse'),
      p('The old lamp'),
    ],
    expected: {
      'acceptance-criteria':
        'Key features | Glows red above 1,200 ppm | What the player can do | Upgrade the lamp three times',
      'user-story': 'Who is affected | 214 customers in the north',
      overview: 'What we can reuse | The old lamp',
    },
  },
  {
    rule: 'work beside the names of who does it, and a mark of most lines',
    description: [
      p('The depot prints its labels twice.'),
      ul('Mia: draft the terms', 'Jorge Paz – estimate the move', 'Fatima: on leave'),
      h(2, 'Innards'),
      ul('USB-C, 5 V', 'Sensor: SCD41', 'grey'),
    ],
    expected: {
      overview: 'The depot prints its labels twice.',
      tasks: 'Mia: draft the terms Jorge Paz – estimate the move Fatima: on leave',
      technical: 'Innards | USB-C, 5 V Sensor: SCD41 grey',
    },
  },
  {
    rule: 'wishes in sentences above lists, and aims that are none',
    description: [
      p('Handlers copy one photo into three systems.'),
      p('Please make it so that:'),
      ul('a photo is uploaded once', 'damage is marked on it'),
      p('Wir brauchen außerdem:'),
      ul('Ein Scan reicht'),
      p('We want to know:'),
      ul('how many photos there are'),
      p('We call it a win when handling time drops.'),
    ],
    expected: {
      overview: 'Handlers copy one photo into three systems. | We want to know: | how many photos there are',
      'acceptance-criteria':
        'Please make it so that: | a photo is uploaded once damage is marked on it | Wir brauchen außerdem: | Ein Scan reicht',
      metrics: 'We call it a win when handling time drops.',
    },
  },
  {
    rule: 'two duties in a row among other lines of a paragraph',
    description: [
      lines(
        'Die Bibliothek will Vormerkungen online anbieten.',
        'Das System muss eine Vormerkung in zwei Klicks erlauben.',
        'Es soll per Mail informieren.',
        'Heute geht das nur am Tresen.',
      ),
      lines('値札を本部で印刷したい。', '変更は18時までに反映されること。', '税率を選択できること。'),
    ],
    expected: {
      overview:
        'Die Bibliothek will Vormerkungen online anbieten. | Heute geht das nur am Tresen. | 値札を本部で印刷したい。',
      'acceptance-criteria':
        'Das System muss eine Vormerkung in zwei Klicks erlauben. Es soll per Mail informieren. | 変更は18時までに反映されること。 | 税率を選択できること。',
    },
  },
  {
    rule: 'few words above lists are no headings beside too few that are known, or beside one that is sure',
    description: [lines('Requirements', '- a', 'Tasks', '- b', 'Anna', '- c', 'Ben', '- d', 'Cleo', '- e')],
    expected: {
      'acceptance-criteria': 'Requirements | a',
      tasks: 'b | Anna | c | Ben | d | Cleo | e',
    },
  },
  {
    rule: 'a few words beside one name that is sure are none',
    description: [lines('Requirements', '- a', 'Phone', '- b')],
    expected: { 'acceptance-criteria': 'Requirements | a | Phone | b' },
  },
  {
    rule: 'marks of two sections, and a long text with one',
    description: [
      h(2, 'North'),
      ul('No-shows under 5 %', 'FHIR R4'),
      h(2, 'South'),
      p(`The API ${'of the clinic next door '.repeat(4)}answers at noon`),
    ],
    expected: {
      overview: `North | No-shows under 5 % FHIR R4 | South | The API ${'of the clinic next door '.repeat(4)}answers at noon`,
    },
  },
  {
    rule: 'what people have to do, in two sentences, and one duty alone',
    description: [
      p('Porters have to call the ward. Nurses have to wait.'),
      p('The bell must ring twice.'),
      p('Nobody hears it.'),
    ],
    expected: {
      overview:
        'Porters have to call the ward. Nurses have to wait. | The bell must ring twice. | Nobody hears it.',
    },
  },
  {
    rule: 'a form of which a third of the rows is known, and Japanese duties with any verb',
    description: [
      lines('請求書は手入力です。', '100件を3分以内に取り込めること。', '重複は警告されること。'),
      table(
        ['Field', 'Answer'],
        ['Request', 'Online booking for the city pool'],
        ['Families it serves', 'All with a swim card'],
        ['Work packages', 'Booking; turnstile'],
        ['Success criteria', 'Queue below 10 minutes'],
        ['Budget', '80,000'],
        ['Legal', 'GDPR'],
      ),
    ],
    expected: {
      overview:
        '請求書は手入力です。 | Field Answer Request Online booking for the city pool Families it serves All with a swim card Budget 80,000',
      tasks: 'Work packages | Booking; turnstile',
      metrics: 'Success criteria | Queue below 10 minutes',
      technical: 'Legal | GDPR',
      'acceptance-criteria': '100件を3分以内に取り込めること。 重複は警告されること。',
    },
  },
];

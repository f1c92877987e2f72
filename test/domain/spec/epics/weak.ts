import { h, lines, p, type ToldEpic, ul } from './told';

/** What weak signs tell, and where they tell nothing. */
export const WEAK: readonly ToldEpic[] = [
  {
    rule: 'a list below a name that is not known, where two sections are named',
    description: [
      h(2, 'Hintergrund'),
      p('Der Schlüsselkasten wird auf Papier geführt.'),
      h(2, 'So ist es dann'),
      ul('Ausgabe mit der Karte', 'Rückgabe auch nachts', 'Liste je Gebäude'),
      h(2, 'Technik'),
      p('Karten nach ISO 14443'),
    ],
    expected: {
      overview: 'Hintergrund | Der Schlüsselkasten wird auf Papier geführt.',
      'acceptance-criteria': 'So ist es dann | Ausgabe mit der Karte Rückgabe auch nachts Liste je Gebäude',
      technical: 'Technik | Karten nach ISO 14443',
    },
  },
  {
    rule: 'the same list where something else says what has to hold',
    description: [
      h(2, 'Background'),
      p('Keys are kept on paper.'),
      h(2, 'The corner shop'),
      ul('Keys go out by card', 'Keys come back at night'),
      h(2, 'Acceptance criteria'),
      ul('No key is out for a week'),
    ],
    expected: {
      overview:
        'Background | Keys are kept on paper. | The corner shop | Keys go out by card Keys come back at night',
      'acceptance-criteria': 'No key is out for a week',
    },
  },
  {
    rule: 'lists of what is wrong and of names where no section is named',
    description: [
      p('The night shift tells us the same things each week:'),
      ul('the list is printed twice', 'nobody sees which key is out'),
      p('Buildings:'),
      ul('North', 'Harbour', 'Old mill'),
    ],
    expected: {
      overview:
        'The night shift tells us the same things each week: | the list is printed twice nobody sees which key is out | Buildings: | North Harbour Old mill',
    },
  },
  {
    rule: 'names and questions in lists below names that are not known',
    description: [
      h(2, 'Background'),
      p('Keys are kept on paper.'),
      h(2, 'Houses'),
      ul('North', 'Old mill', 'Harbour'),
      h(2, 'Chatter'),
      ul('Who owns the box at night?', 'Does the card open the gate?'),
      h(2, 'Tasks'),
      ul('Order the box'),
    ],
    expected: {
      overview:
        'Background | Keys are kept on paper. | Houses | North Old mill Harbour | Chatter | Who owns the box at night? Does the card open the gate?',
      tasks: 'Order the box',
    },
  },
  {
    rule: 'a text between a name that is not known and its list',
    description: [
      h(2, 'Background'),
      p('Keys are kept on paper.'),
      h(2, 'The new box'),
      p('It hangs beside the gate.'),
      ul('Keys go out by card', 'Keys come back at night'),
      p('Harbour gets the second one.'),
      h(2, 'Tasks'),
      ul('Order the box'),
    ],
    expected: {
      overview:
        'Background | Keys are kept on paper. | The new box | It hangs beside the gate. | Harbour gets the second one.',
      'acceptance-criteria': 'Keys go out by card Keys come back at night',
      tasks: 'Order the box',
    },
  },
  {
    rule: 'numbers at the beginning of lines that count something',
    description: [
      lines(
        '3 porters work at night',
        'They share one list.',
        '12 Requirements came by mail',
        'Most are old.',
      ),
    ],
    expected: {
      overview: '3 porters work at night They share one list. 12 Requirements came by mail Most are old.',
    },
  },
  {
    rule: 'a sentence that says what success is, below the steps',
    description: [
      p('Keys are kept on paper.'),
      p('Next steps:'),
      ul('Order the box', 'Hang it beside the gate'),
      p('It is a success when nobody phones the porter at night.'),
    ],
    expected: {
      overview: 'Keys are kept on paper.',
      tasks: 'Next steps | Order the box Hang it beside the gate',
      metrics: 'It is a success when nobody phones the porter at night.',
    },
  },
  {
    rule: 'abilities and needs of roles, in two lines, and in Japanese',
    description: [
      p('Keys are kept on paper.'),
      lines('The porter should be able to lock a key.', 'The guard needs to see who has it.'),
      p('鍵は24時間以内に返さなければならない。'),
      p('返却の時刻が残ること。'),
    ],
    expected: {
      overview: 'Keys are kept on paper.',
      'acceptance-criteria':
        'The porter should be able to lock a key. The guard needs to see who has it. | 鍵は24時間以内に返さなければならない。 | 返却の時刻が残ること。',
    },
  },
  {
    rule: 'what we need to do is no duty of the product',
    description: [
      p('Keys are kept on paper.'),
      p('We need to ask the works council.'),
      p('I need to be quick.'),
    ],
    expected: {
      overview: 'Keys are kept on paper. | We need to ask the works council. | I need to be quick.',
    },
  },
  {
    rule: 'rules that a line announces',
    description: [
      p('Schlüssel gehen verloren.'),
      p('Künftig gilt:'),
      ul('Ausgabe nur mit Karte', 'Rückgabe am selben Tag'),
      p('For guests the following applies:'),
      ul('One key each', 'No key at night'),
    ],
    expected: {
      overview: 'Schlüssel gehen verloren.',
      'acceptance-criteria':
        'Künftig gilt: | Ausgabe nur mit Karte Rückgabe am selben Tag | For guests the following applies: | One key each No key at night',
    },
  },
  {
    rule: 'choices that begin with a verb and a colon are no work',
    description: [
      p('Three ways out:'),
      ul('buy: ready in March', 'build: ready in autumn', 'wait: costs nothing'),
    ],
    expected: {
      overview: 'Three ways out: | buy: ready in March build: ready in autumn wait: costs nothing',
    },
  },
  {
    rule: 'duties that a line announces without a colon',
    description: [
      lines('Keys are kept on paper.', 'It needs to'),
      ul('lend a key for a day', 'work at night'),
      p('The guard walks to'),
      p('North, Harbour'),
    ],
    expected: {
      overview: 'Keys are kept on paper. | The guard walks to | North, Harbour',
      'acceptance-criteria': 'It needs to | lend a key for a day work at night',
    },
  },
  {
    rule: 'what has to be possible, in Portuguese',
    description: [
      p('Hoje as chaves são entregues em papel na portaria.'),
      h(3, 'Para quem'),
      p('Porteiros'),
      h(3, 'Ideia'),
      p('Deve permitir:'),
      ul('emprestar a chave pelo app', 'devolver a chave à noite'),
    ],
    expected: {
      overview: 'Hoje as chaves são entregues em papel na portaria.',
      'user-story': 'Para quem | Porteiros',
      'acceptance-criteria': 'Ideia | Deve permitir: | emprestar a chave pelo app devolver a chave à noite',
    },
  },
  {
    rule: 'what has to be possible, in French, and who uses it',
    description: [
      p('Aujourd’hui les clés sont notées sur papier.'),
      h(3, "Qui l'utilise"),
      p('Les gardiens'),
      h(3, 'Idée'),
      p('Il faut pouvoir :'),
      ul('prêter une clé', 'rendre la clé la nuit'),
    ],
    expected: {
      overview: 'Aujourd’hui les clés sont notées sur papier.',
      'user-story': "Qui l'utilise | Les gardiens",
      'acceptance-criteria': 'Idée | Il faut pouvoir : | prêter une clé rendre la clé la nuit',
    },
  },
  {
    rule: 'people who use it, in Japanese',
    description: [p('鍵は紙で管理している。'), h(3, '使う人'), p('守衛'), h(3, 'タスク'), ul('箱を注文する')],
    expected: { overview: '鍵は紙で管理している。', 'user-story': '使う人 | 守衛', tasks: '箱を注文する' },
  },
];

import { h, lines, ol, p, tasks, type ToldEpic, ul } from './told';

/** Paragraphs that each tell of one section in all their sentences, and short lines above lists. */
export const PLAIN: readonly ToldEpic[] = [
  {
    rule: 'plain English, a paragraph a section',
    description: [
      p('The lab books its microscopes in a shared sheet. Last term two groups stood before the same one.'),
      p(
        'Doctoral students want to see free hours from home. The technician would like to close one for repair.',
      ),
      p(
        'Free hours have a light background colour and a lock icon. Taken ones keep icon and colour of their group.',
      ),
      p('We hope to halve idle time, from 40 % to 20 %.'),
    ],
    expected: {
      overview:
        'The lab books its microscopes in a shared sheet. Last term two groups stood before the same one.',
      'user-story':
        'Doctoral students want to see free hours from home. The technician would like to close one for repair.',
      design:
        'Free hours have a light background colour and a lock icon. Taken ones keep icon and colour of their group.',
      metrics: 'We hope to halve idle time, from 40 % to 20 %.',
    },
  },
  {
    rule: 'what comes first says what all is about, whoever wants it',
    description: [p('Choirs want to sell tickets at the door.'), p('Singers want to see who has paid.')],
    expected: {
      overview: 'Choirs want to sell tickets at the door.',
      'user-story': 'Singers want to see who has paid.',
    },
  },
  {
    rule: 'what we want, complaints, and what is so today are no needs',
    description: [
      p('Ferries run late.'),
      p('We want to open the booking in May.'),
      p('Passengers want to rebook but nobody answers.'),
      p('Skippers want the list. It was printed until spring.'),
    ],
    expected: {
      overview:
        'Ferries run late. | We want to open the booking in May. | Passengers want to rebook but nobody answers. | Skippers want the list. It was printed until spring.',
    },
  },
  {
    rule: 'plain German',
    description: [
      p('Die Bäckerei nimmt Bestellungen am Telefon an.'),
      p('Wer morgens kommt, will nicht warten. Die Verkäuferinnen möchten abends sehen, was fehlt.'),
      p('Eine Bestellung darf nach 18 Uhr nicht mehr geändert werden. Jede muss einen Namen tragen.'),
      p('Wir sind zufrieden, wenn niemand mehr länger als drei Minuten wartet.'),
    ],
    expected: {
      overview: 'Die Bäckerei nimmt Bestellungen am Telefon an.',
      'user-story':
        'Wer morgens kommt, will nicht warten. Die Verkäuferinnen möchten abends sehen, was fehlt.',
      'acceptance-criteria':
        'Eine Bestellung darf nach 18 Uhr nicht mehr geändert werden. Jede muss einen Namen tragen.',
      metrics: 'Wir sind zufrieden, wenn niemand mehr länger als drei Minuten wartet.',
    },
  },
  {
    rule: 'plain Spanish',
    description: [
      p('El taller apunta las citas en una libreta.'),
      p('Los mecánicos piden ver la cita en el móvil. Los dueños quieren saber cuándo está el coche.'),
      p('Cada cita tiene que llevar matrícula. No se pueden dar dos a la misma hora.'),
    ],
    expected: {
      overview: 'El taller apunta las citas en una libreta.',
      'user-story':
        'Los mecánicos piden ver la cita en el móvil. Los dueños quieren saber cuándo está el coche.',
      'acceptance-criteria': 'Cada cita tiene que llevar matrícula. No se pueden dar dos a la misma hora.',
    },
  },
  {
    rule: 'plain Japanese',
    description: [
      p('図書の貸出は紙の台帳で行われている。'),
      p('生徒は返却日をすぐに確かめたいと思っている。'),
      p('返却日の前日に通知が届くこと。延滞した本は一覧に並ぶこと。'),
      p('一覧の画面は文字を大きくする。'),
    ],
    expected: {
      overview: '図書の貸出は紙の台帳で行われている。',
      'user-story': '生徒は返却日をすぐに確かめたいと思っている。',
      'acceptance-criteria': '返却日の前日に通知が届くこと。延滞した本は一覧に並ぶこと。',
      design: '一覧の画面は文字を大きくする。',
    },
  },
  {
    rule: 'plain French, Italian and Dutch',
    description: [
      p('Les clubs veulent réserver le gymnase en ligne. Les gardiens souhaitent voir qui vient.'),
      p('I custodi vogliono una lista per ogni sera.'),
      p('Trainers willen de sleutel zelf ophalen.'),
    ],
    expected: {
      overview: 'Les clubs veulent réserver le gymnase en ligne. Les gardiens souhaitent voir qui vient.',
      'user-story': 'I custodi vogliono una lista per ogni sera. | Trainers willen de sleutel zelf ophalen.',
    },
  },
  {
    rule: 'two duties in lines of one paragraph',
    description: [
      p('Meters are read by hand.'),
      lines('a reading must stand on the bill within a day', 'if one is missing it has to be estimated'),
    ],
    expected: {
      overview: 'Meters are read by hand.',
      'acceptance-criteria':
        'a reading must stand on the bill within a day if one is missing it has to be estimated',
    },
  },
  {
    rule: 'a few words right above a list, after a label in a line',
    description: [
      lines('Pourquoi : les files durent vingt minutes', 'Pour qui : les parents et les animateurs'),
      p('Conditions à respecter'),
      tasks('inscription en trois minutes', 'une confirmation par enfant'),
      p('Technique'),
      ul('paiement par le guichet de la ville', 'pas de nouveau compte'),
    ],
    expected: {
      overview: 'Pourquoi : les files durent vingt minutes',
      'user-story': 'Pour qui : les parents et les animateurs',
      'acceptance-criteria':
        'Conditions à respecter | inscription en trois minutes une confirmation par enfant',
      technical: 'Technique | paiement par le guichet de la ville pas de nouveau compte',
    },
  },
  {
    rule: 'names with what changes, ideas to do, and the solution of the IT',
    description: [
      h(2, 'Design changes'),
      p('One column on small phones.'),
      h(2, 'IT-Lösung'),
      p('Die Liste kommt aus dem Altsystem.'),
      h(2, 'Ideen aus der Runde'),
      ol('Announce the move', 'Split the list by street', 'Stop the old import'),
    ],
    expected: {
      design: 'Design changes | One column on small phones.',
      technical: 'IT-Lösung | Die Liste kommt aus dem Altsystem.',
      tasks: 'Ideen aus der Runde | Announce the move Split the list by street Stop the old import',
    },
  },
];

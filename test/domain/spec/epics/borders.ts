import { h, lines, p, type ToldEpic, ul } from './told';

/** Where the rules about the form of a name end. */
export const BORDERS: readonly ToldEpic[] = [
  {
    rule: 'a German compound as a bare line',
    description: [p('Das Lager wird verlegt.'), p('Teilschritte'), ul('Regale', 'Waagen')],
    expected: { overview: 'Das Lager wird verlegt.', tasks: 'Teilschritte | Regale Waagen' },
  },
  {
    rule: 'numbers of which most name no section are items',
    description: [
      lines('1) Goal', 'Sell bread at night.', '2) Oven', 'Two of them.', '3) Door', 'It stays shut.'),
    ],
    expected: {
      overview: 'Goal | Sell bread at night. | Oven | Two of them. | Door | It stays shut.',
    },
  },
  {
    rule: 'thanks in the midst of a part',
    description: [h(2, 'Acceptance criteria'), p('Thanks are shown.'), p('Once.'), p('At last.')],
    expected: {
      'acceptance-criteria': 'Thanks are shown. | Once. | At last.',
    },
  },
  {
    rule: 'a topic with a colon between the lines of one paragraph',
    description: [lines('Gates open late.', 'Users:', 'guards and drivers')],
    expected: { overview: 'Gates open late.', 'user-story': 'Users | guards and drivers' },
  },
  {
    rule: 'a heading without a known name above duties',
    description: [
      h(2, 'Night mode'),
      ul('The lamp must dim at ten', 'The lamp must wake at six'),
      h(2, 'Why'),
      p('People sleep.'),
    ],
    expected: {
      overview: 'Why | People sleep.',
      'acceptance-criteria': 'Night mode | The lamp must dim at ten The lamp must wake at six',
    },
  },
  {
    rule: 'wishes alone are no duties',
    description: [p('The lamp should be cheap.'), p('The lamp should be small.')],
    expected: { overview: 'The lamp should be cheap. | The lamp should be small.' },
  },
];

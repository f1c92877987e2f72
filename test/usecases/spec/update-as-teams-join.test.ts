import { paragraph, text } from '../../../src/domain/documents/nodes';
import { table } from '../../../src/domain/documents/table';
import { commented } from '../../kit/page-furniture';
import {
  below,
  bulletItem,
  describeEdits,
  first,
  items,
  points,
  type Scenario,
  TECHNICAL,
} from '../../kit/team-edits';

const lines = (...words: readonly string[]) => words.map((line) => paragraph(text(line)));
const [LEAVE, LOSE] = ['Guests leave the shop early.', 'We lose money.'];
const two = (one: string, other: string) => ({
  technical: paragraph(text(one)),
  more: paragraph(text(other)),
});
const joined = (...words: readonly string[]) => below(TECHNICAL, () => lines(words.join(' ')));
const pasted = table(
  ['What'],
  ['Pay by card', 'Pay by invoice', 'Ship in a day'].map((w) => [[text(w)]]),
);

const SCENARIOS: readonly Scenario[] = [
  {
    people: 'comment on a point of a list that is pasted anew as a table',
    edit: first([text('Pay by '), commented('card')]),
    now: { criteria: pasted },
    offers: ['safe: What Pay by card Pay by invoice Ship in a day', 'comment-here: ', 'safe: ', 'safe: '],
    page: 'Acceptance criteria What Pay by card Pay by invoice Ship in a day Pay by card Design',
    holds: '"c1"',
  },
  {
    people: 'comment on a word of a list that the issue drops whole',
    was: { technical: points('Use the queue', 'Drop the cache') },
    edit: below(TECHNICAL, () => [
      {
        ...points(),
        content: [
          bulletItem('Use the queue'),
          { type: 'listItem', content: [paragraph(commented('Drop the cache'))] },
        ],
      },
    ]),
    now: {},
    offers: ['would-empty: ', 'comment-here: '],
    page: 'Use the queue Drop the cache',
  },
  {
    people: 'make one paragraph of two, the second of which the issue drops',
    was: two(LEAVE, LOSE),
    edit: joined(LEAVE, LOSE),
    now: { technical: paragraph(text(LEAVE)) },
    offers: ['rewritten-here: '],
    page: `${LEAVE} ${LOSE}`,
  },
  {
    people: 'make one paragraph of two, the longer one of which the issue drops',
    was: two(LOSE, LEAVE),
    edit: joined(LOSE, LEAVE),
    now: { technical: paragraph(text(LOSE)) },
    offers: ['rewritten-here: '],
    page: `${LOSE} ${LEAVE}`,
  },
  {
    people: 'make one paragraph of two, the first of which the issue drops',
    was: two(LEAVE, LOSE),
    edit: joined(LEAVE, LOSE),
    now: { technical: paragraph(text(LOSE)) },
    offers: ['rewritten-here: '],
    page: `${LEAVE} ${LOSE}`,
  },
  {
    people: 'make one paragraph of two, one of which the issue rewords and the other of which it drops',
    was: two(LEAVE, LOSE),
    edit: joined(LEAVE, LOSE),
    now: { technical: paragraph(text('Guests leave the big shop early.')) },
    offers: ['safe: Guests leave the big shop early. We lose money.', 'rewritten-here: '],
    page: 'Guests leave the big shop early. We lose money.',
  },
  {
    people: 'make one point of two, the second of which the issue drops',
    edit: items(([, , three]) => [bulletItem('Pay by card or invoice'), ...(three ? [three] : [])]),
    now: { criteria: points('Pay by card', 'Ship in a day') },
    offers: ['rewritten-here: '],
    page: 'Pay by card or invoice Ship in a day',
  },
  {
    people: 'make one point of two in other words, both of which the issue still says',
    edit: items(([, , three]) => [bulletItem('Pay by card or invoice'), ...(three ? [three] : [])]),
    now: { criteria: points('Pay by card', 'Pay by invoice', 'Ship in a day', 'Ship by bike') },
    offers: ['safe: Ship by bike'],
    page: 'Pay by card or invoice Ship in a day Ship by bike',
  },
  {
    people: 'make one paragraph of two, of which the issue rewords the second',
    was: two(LEAVE, LOSE),
    edit: joined(LEAVE, LOSE),
    now: two(LEAVE, 'We lose a lot of money.'),
    offers: [`safe: ${LEAVE} We lose a lot of money.`],
    page: `${LEAVE} We lose a lot of money.`,
  },
  {
    people: 'make one point of two without a space between them, of which the issue rewords the first',
    edit: items(([, , three]) => [bulletItem('Pay by cardPay by invoice'), ...(three ? [three] : [])]),
    now: { criteria: points('Pay by credit card', 'Pay by invoice', 'Ship in a day') },
    offers: ['both-changed: Pay by credit card Pay by invoice'],
    page: 'Pay by cardPay by invoice Ship in a day',
  },
  {
    people: 'take off one of two like points, as the issue does',
    edit: items(([one, , three]) => [...(one ? [one] : []), ...(three ? [three] : [])]),
    now: { criteria: points('Pay by card', 'Ship in a day') },
    offers: [],
    page: 'Pay by card Ship in a day',
  },
];

describeEdits(SCENARIOS, ['service', 'verbatim']);

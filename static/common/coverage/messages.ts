import { type AcceptCriterionAnswer } from '../../../src/contract/breakdown/coverage';
import { catalogue } from '../catalogue';
import { formatNumber } from '../dates';

interface Counts {
  readonly all: number;
  readonly done: number;
  readonly inProgress: number;
  readonly covered: number;
  readonly uncovered: number;
}

const notAccepted: Readonly<Record<Exclude<AcceptCriterionAnswer['kind'], 'accepted'>, string>> = {
  'not-visible': 'You cannot see this issue any more.',
  'may-not-edit': 'You need permission to edit this issue to accept the change.',
  'no-such-criterion':
    'The page does not have this criterion any more. Open this again to see what it says now.',
  overtaken: 'Somebody else changed this at the same moment. Try again.',
};

const en = {
  coverage: 'Coverage',
  breakDown: 'Break down',
  outOfSight: 'You cannot see the spec page, so its criteria are not shown.',
  noCriteria: 'The spec page lists no acceptance criteria.',
  figures: ({ all, done, inProgress, covered, uncovered }: Counts): string =>
    `${formatNumber(done)} of ${formatNumber(all)} acceptance criteria done, ${formatNumber(inProgress)} in progress, ${formatNumber(covered)} covered, ${formatNumber(uncovered)} without tasks.`,
  states: { uncovered: 'No task', covered: 'Covered', 'in-progress': 'In progress', done: 'Done' },
  changed: 'Changed since it was accepted',
  accept: 'Accept change',
  notAccepted,
};

export const messages = catalogue(en, {
  de: () => import('./messages.de'),
  ja: () => import('./messages.ja'),
});

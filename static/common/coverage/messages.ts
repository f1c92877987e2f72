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
  outOfSight: {
    'not-visible': 'You cannot see the spec page, so its criteria are not shown.',
    trashed:
      'The spec page is in Confluence’s trash, so its criteria are not shown. Lockstep in the right column restores it.',
    archived:
      'The spec page is archived, so its criteria are not shown. Restore it in Confluence to go on with it.',
    unreadable: 'The text of the spec page could not be read, so its criteria are not shown.',
    unreachable:
      'Confluence did not answer, so the criteria of the spec are not shown. Reload the page to try again.',
  },
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

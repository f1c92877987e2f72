import { type AcceptCriterionAnswer } from '../../../src/contract/breakdown/coverage';
import { catalogue } from '../catalogue';
import { formatNumber } from '../dates';
import { pluralIn } from '../language/grammar';
import { type Counts, toldOf } from './figures';

const plural = pluralIn('en');

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
    'not-visible':
      'The spec page was deleted, or you have no access to it, so its criteria are not shown. Ask for access, or look at Lockstep in the right column.',
    trashed:
      'The spec page is in Confluence’s trash, so its criteria are not shown. Restore it there, or with Lockstep in the right column.',
    archived:
      'The spec page is archived, so its criteria are not shown. Restore it in Confluence to go on with it.',
    unreadable: 'The text of the spec page could not be read, so its criteria are not shown.',
    unreachable:
      'Confluence did not answer, so the criteria of the spec are not shown. Reload the page to try again.',
  },
  noCriteria: 'The spec page lists no acceptance criteria. Add some to it to see here how far each is.',
  figures: (counts: Counts): string => {
    const { all, done, uncovered } = counts;
    const criteria = plural(all, {
      one: 'acceptance criterion',
      other: `${formatNumber(all)} acceptance criteria`,
    });
    if (done === all)
      return plural(all, { one: `The ${criteria} is done.`, other: `All ${criteria} are done.` });
    if (uncovered === all)
      return plural(all, {
        one: `The ${criteria} has no task yet.`,
        other: `None of the ${criteria} has a task yet.`,
      });
    const told = toldOf(counts, {
      done: (n) => `${formatNumber(n)} done`,
      inProgress: (n) => `${formatNumber(n)} in progress`,
      covered: (n) => `${formatNumber(n)} covered`,
      uncovered: (n) => `${formatNumber(n)} without tasks`,
    });
    return `${plural(all, { one: `1 ${criteria}`, other: criteria })}: ${told.join(', ')}.`;
  },
  states: { uncovered: 'No task', covered: 'Covered', 'in-progress': 'In progress', done: 'Done' },
  changed: 'Changed since it was accepted',
  accept: 'Accept change',
  notAccepted,
};

export const messages = catalogue(en, {
  de: () => import('./messages.de'),
  ja: () => import('./messages.ja'),
});

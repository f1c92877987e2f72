import '../kit/silent-bridge';
import { type Counts } from '../../static/common/coverage/figures';

const NONE: Counts = { all: 0, done: 0, inProgress: 0, covered: 0, uncovered: 0 };

test.each<{ given: Partial<Counts>; said: string }>([
  { given: { all: 4, uncovered: 4 }, said: 'None of the 4 acceptance criteria has a task yet.' },
  { given: { all: 1, uncovered: 1 }, said: 'The acceptance criterion has no task yet.' },
  { given: { all: 3, done: 3 }, said: 'All 3 acceptance criteria are done.' },
  { given: { all: 1, done: 1 }, said: 'The acceptance criterion is done.' },
  { given: { all: 2, covered: 2 }, said: '2 acceptance criteria: 2 covered.' },
  { given: { all: 1, inProgress: 1 }, said: '1 acceptance criterion: 1 in progress.' },
  {
    given: { all: 5, done: 1, inProgress: 1, uncovered: 3 },
    said: '5 acceptance criteria: 1 done, 1 in progress, 3 without tasks.',
  },
])('the coverage of a spec spells out no zeros: $said', async ({ given, said }) => {
  const { messages } = await import('../../static/common/coverage/messages');
  expect(messages.figures({ ...NONE, ...given })).toBe(said);
});

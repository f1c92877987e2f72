import '../kit/silent-bridge';
import { type ToldChange } from '../../static/issue/update/told-update';

const change = (told: Partial<ToldChange>): ToldChange => ({
  id: 'a',
  kind: 'replace',
  ask: null,
  commentsLost: 0,
  words: [],
  was: [],
  ...told,
});
const OFFER = change({ kind: 'section', ask: 'no-base' });
const NEWS = change({});

test.each<{ rule: string; given: readonly ToldChange[]; expected: string }>([
  { rule: 'changes are counted', given: [NEWS, NEWS], expected: '2 changes from BOOK-1' },
  {
    rule: 'sections that the page never had are no changes',
    given: [NEWS, OFFER],
    expected: '1 change from BOOK-1 and 1 section that the page does not have',
  },
  {
    rule: 'and may be all there is',
    given: [OFFER, OFFER],
    expected: '2 sections that the page does not have',
  },
  {
    rule: 'a section that people took off and that changed since is a change',
    given: [change({ kind: 'section', ask: 'changed-here' })],
    expected: '1 change from BOOK-1',
  },
])('$rule', async ({ given, expected }) => {
  const { countedChanges } = await import('../../static/issue/update/counted-changes');
  expect(countedChanges(given, 'BOOK-1')).toBe(expected);
});

import { PlatformError } from '../../../src/ports/platform-error';
import { createFindPlaceHindrance } from '../../../src/usecases/spec/find-place-hindrance';

const refused = (kind: PlatformError['kind']) => () => Promise.reject(new PlatformError(kind, 'test'));

test.each<{ rule: string; anySpace: () => Promise<boolean>; expected: string | null }>([
  { rule: 'nothing, where a space is seen', anySpace: () => Promise.resolve(true), expected: null },
  { rule: 'that no space is seen', anySpace: () => Promise.resolve(false), expected: 'no-spaces' },
  {
    rule: 'a Confluence that is not connected',
    anySpace: refused('not-connected'),
    expected: 'not-connected',
  },
  { rule: 'a scope that nobody has approved', anySpace: refused('not-granted'), expected: 'not-granted' },
  { rule: 'a person without Confluence', anySpace: refused('forbidden'), expected: 'no-access' },
  { rule: 'nothing, where it does not answer now', anySpace: refused('unavailable'), expected: null },
  { rule: 'nothing, where it is busy', anySpace: refused('throttled'), expected: null },
])('what hinders a page is $rule', async ({ anySpace, expected }) => {
  expect(await createFindPlaceHindrance({ spaces: { anySpace } })()).toBe(expected);
});

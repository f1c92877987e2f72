import { versionMessage } from '../../../src/domain/update/version-message';
import { versionToken } from '../../../src/domain/update/version-token';

test.each<{ rule: string; personName: string | null; expected: string }>([
  { rule: 'a name', personName: 'Ann Example', expected: 'for Ann Example [ls:a1]' },
  { rule: 'no name', personName: null, expected: 'by Lockstep [ls:a1]' },
  { rule: 'a name of nothing but space', personName: ' \n ', expected: 'by Lockstep [ls:a1]' },
  { rule: 'a name on two lines', personName: 'Ann\nExample', expected: 'for Ann Example [ls:a1]' },
  { rule: 'a name that looks like a token', personName: '[ls:b2]', expected: 'for ls:b2 [ls:a1]' },
  { rule: 'a name without end', personName: 'x'.repeat(255), expected: `for ${'x'.repeat(80)} [ls:a1]` },
])('the history of a page, with $rule', ({ personName, expected }) => {
  const message = versionMessage({ issueKey: 'SHOP-1', op: 'a1', personName });
  expect(message).toMatch(/^Updated from SHOP-1 by Lockstep/);
  expect(message.endsWith(expected)).toBe(true);
  expect(message).not.toContain(versionToken('b2'));
});

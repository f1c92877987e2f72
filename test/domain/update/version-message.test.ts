import { type SpecLanguage } from '../../../src/domain/templates/spec-language';
import { versionMessage } from '../../../src/domain/update/version-message';
import { versionToken } from '../../../src/domain/update/version-token';

const said = (personName: string | null, language: SpecLanguage = 'en'): string =>
  versionMessage(language, { issueKey: 'SHOP-1', op: 'a1', personName });

test.each<{ rule: string; personName: string | null; expected: string }>([
  { rule: 'a name', personName: 'Ann Example', expected: 'for Ann Example [ls:a1]' },
  { rule: 'no name', personName: null, expected: 'by Lockstep [ls:a1]' },
  { rule: 'a name of nothing but space', personName: ' \n ', expected: 'by Lockstep [ls:a1]' },
  { rule: 'a name on two lines', personName: 'Ann\nExample', expected: 'for Ann Example [ls:a1]' },
  { rule: 'a name that looks like a token', personName: '[ls:b2]', expected: 'for ls:b2 [ls:a1]' },
  { rule: 'a name without end', personName: 'x'.repeat(255), expected: `for ${'x'.repeat(80)} [ls:a1]` },
])('the history of a page, with $rule', ({ personName, expected }) => {
  const message = said(personName);
  expect(message).toMatch(/^Updated from SHOP-1 by Lockstep/);
  expect(message.endsWith(expected)).toBe(true);
  expect(message).not.toContain(versionToken('b2'));
});

test.each<{ language: SpecLanguage; named: string; unnamed: string }>([
  {
    language: 'en',
    named: 'Updated from SHOP-1 by Lockstep for Ann Example [ls:a1]',
    unnamed: 'Updated from SHOP-1 by Lockstep [ls:a1]',
  },
  {
    language: 'de',
    named: 'Von Lockstep für Ann Example aus SHOP-1 aktualisiert [ls:a1]',
    unnamed: 'Von Lockstep aus SHOP-1 aktualisiert [ls:a1]',
  },
  {
    language: 'ja',
    named: 'Ann Example さんの操作で、Lockstep が SHOP-1 から更新 [ls:a1]',
    unnamed: 'Lockstep が SHOP-1 から更新 [ls:a1]',
  },
])('the history of a page in $language names Lockstep and the person', ({ language, named, unnamed }) => {
  expect(said('Ann Example', language)).toBe(named);
  expect(said(null, language)).toBe(unnamed);
});

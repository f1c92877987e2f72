import { errorName } from '../../src/entry/error-name';
import { PlatformError } from '../../src/ports/platform-error';

test('a refusal is named by its step', () => {
  expect(errorName(new PlatformError('throttled', 'read page'))).toBe('read page: throttled');
});

test('a bug is named by its kind and place', () => {
  expect(errorName(new TypeError('of Ann’s salary'))).toMatch(/^TypeError at .*error-name\.test\.ts/);
});

test.each(['of Ann’s salary', 'read:\n    at Ann’s salary', ''])(
  'no word of a bug’s message is told: %j',
  (message) => {
    expect(errorName(new Error(message))).toMatch(/^Error at .*error-name\.test\.ts/);
    expect(errorName(new Error(message))).not.toContain('salary');
  },
);

test('what is no error is named by its type', () => {
  expect([errorName('Ann’s salary'), errorName(undefined)]).toEqual(['string', 'undefined']);
});

import '../kit/silent-bridge';

test.each([
  { rule: 'a person by name', who: { kind: 'person' as const, name: 'Bob' }, words: null },
  {
    rule: 'a person without one',
    who: { kind: 'person' as const, name: '' },
    words: 'Somebody without a name',
  },
  {
    rule: 'a person whose name shows nothing',
    who: { kind: 'person' as const, name: ' \u200B\u2060' },
    words: 'Somebody without a name',
  },
  { rule: 'somebody who has left', who: { kind: 'former' as const }, words: 'Former user' },
])('the history names $rule', async ({ who, words }) => {
  const { actorWords } = await import('../../static/common/history/actor-words');
  expect(actorWords(who)).toBe(words);
});

import { type AskReason } from '../../src/contract/spec/spec-update';
import '../kit/silent-bridge';
import { questionOf } from '../../static/issue/update/question-words';
import { type ToldChange } from '../../static/issue/update/told-update';

const change = (kind: ToldChange['kind']): ToldChange => ({
  id: 'a',
  kind,
  ask: null,
  commentsLost: 0,
  words: [],
  was: [],
});

test.each<{ rule: string; kind: ToldChange['kind']; reason: AskReason; expected: string }>([
  {
    rule: 'of a section that the page never had nothing is newer',
    kind: 'section',
    reason: 'no-base',
    expected: 'Add the section to the page?',
  },
  {
    rule: 'of one that people took off it is told what the issue did',
    kind: 'section',
    reason: 'removed-here',
    expected: 'This was taken off the page',
  },
  {
    rule: 'of words that differ nobody knows which are newer',
    kind: 'replace',
    reason: 'no-base',
    expected: 'The page and the issue differ, and it is not known which is newer',
  },
  {
    rule: 'what the issue dropped and the page rewrote is told as that',
    kind: 'remove',
    reason: 'rewritten-here',
    expected: 'The issue no longer says this, and the page now says something else in its place',
  },
])('asked: $rule', ({ kind, reason, expected }) => {
  expect(questionOf(change(kind), reason)).toBe(expected);
});

import { placeAmong } from '../../../dev/ui/client/page/text-place';

const lines = ['Ship it, then ship it again', 'Or ship it later'];

test.each([
  { rule: 'the first of its kind', words: 'Ship', meant: { line: 0, offset: 0 }, count: 1, index: 0 },
  { rule: 'the second in one line', words: 'ship it', meant: { line: 1, offset: 3 }, count: 2, index: 1 },
  { rule: 'one of many', words: 'it', meant: { line: 0, offset: 19 }, count: 3, index: 1 },
])('selected words are known by which of their places is meant: $rule', ({ words, meant, count, index }) => {
  expect(placeAmong(lines, words, meant)).toEqual({
    textSelection: words,
    textSelectionMatchCount: count,
    textSelectionMatchIndex: index,
  });
});

test.each([
  { rule: 'nothing', words: '', meant: { line: 0, offset: 0 } },
  { rule: 'white space', words: ' ', meant: { line: 0, offset: 4 } },
  { rule: 'words that stand elsewhere', words: 'ship', meant: { line: 0, offset: 0 } },
])('no place: $rule', ({ words, meant }) => {
  expect(placeAmong(lines, words, meant)).toBeNull();
});

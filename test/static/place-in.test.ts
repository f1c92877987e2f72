import { placeIn } from '../../static/common/query/place-in';

test.each<{ rule: string; query: string; words: string; marked: string | null }>([
  {
    rule: 'the word at a place',
    query: 'project = BOOK AND ORDER BY key',
    words: "'ORDER' is a reserved JQL word. (line 1, character 20)",
    marked: 'ORDER',
  },
  {
    rule: 'what is no word',
    query: 'a = 1 )',
    words: "Expecting 'OR' but got ')'. (line 1, character 7)",
    marked: ')',
  },
  {
    rule: 'a later line',
    query: 'a = 1\nAND b c',
    words: 'Expecting operator but got c. (line 2, character 7)',
    marked: 'c',
  },
  {
    rule: 'what stands behind blanks and characters of four bytes',
    query: '  a ~ "🚀" )',
    words: "Expecting 'OR' (line 1, character 12)",
    marked: ')',
  },
  {
    rule: 'a character of four bytes itself',
    query: 'a = 🚀',
    words: 'Reserved. (line 1, character 5)',
    marked: '🚀',
  },
  { rule: 'German words', query: 'a = 1 )', words: "Erwartet 'OR'. (Zeile 1, Zeichen 7)", marked: ')' },
  { rule: 'Japanese words', query: 'a = 1 )', words: 'エラーです。（行 1、文字 7）', marked: ')' },
  {
    rule: 'the last place, where what was typed is repeated before it',
    query: 'f(1, 2) x',
    words: "Expecting 'OR' but got 'f(1, 2)'. (line 1, character 9)",
    marked: 'x',
  },
  { rule: 'nothing where no place is named', query: 'a =', words: 'Expecting a value.', marked: null },
  { rule: 'nothing beyond the end', query: 'a =', words: 'Expecting. (line 1, character 40)', marked: null },
  {
    rule: 'nothing on a line that is not there',
    query: 'a',
    words: 'No. (line 3, character 1)',
    marked: null,
  },
  {
    rule: 'nothing before the first character',
    query: 'a',
    words: 'No. (line 1, character 0)',
    marked: null,
  },
])('a mistake is marked where Jira says: $rule', ({ query, words, marked }) => {
  const place = placeIn(query, words);
  expect(place === null ? null : query.slice(place.from, place.to)).toBe(marked);
});

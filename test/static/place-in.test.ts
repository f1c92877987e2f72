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
  {
    rule: 'a field that is not there, by its name',
    query: 'status = Done AND statu = Done',
    words: "Field 'statu' does not exist or you do not have permission to view it.",
    marked: 'statu',
  },
  {
    rule: 'a value of several words',
    query: 'status = "Nicht da" AND labels = x',
    words: "The value 'Nicht da' does not exist for the field 'status'.",
    marked: 'Nicht da',
  },
  {
    rule: 'a function, whatever it is given',
    query: 'assignee IN nobody(a, "b")',
    words: "Unable to find JQL function 'nobody(a, b)'.",
    marked: 'nobody',
  },
  {
    rule: 'what Jira quotes in German',
    query: 'statu = Done',
    words: 'Das Feld „statu“ ist nicht vorhanden.',
    marked: 'statu',
  },
  {
    rule: 'what Jira quotes in Japanese',
    query: 'statu = Done',
    words: 'フィールド「statu」は存在しません。',
    marked: 'statu',
  },
  {
    rule: 'what is quoted behind an apostrophe',
    query: 'statu = Done',
    words: "It isn't there: 'statu'.",
    marked: 'statu',
  },
  {
    rule: 'the next word that is quoted, where the first stands there more than once',
    query: 'project = BOOK AND summary = abc',
    words: "The operator '=' is not supported by the 'summary' field.",
    marked: 'summary',
  },
  {
    rule: 'none of several places that may be meant',
    query: 'project = 1 OR project = 2',
    words: "Field 'project' does not exist.",
    marked: null,
  },
  {
    rule: 'no word of Jira’s own between two that it quotes',
    query: '(a = 1) OR (b = 2)',
    words: "Neither 'x' or 'y' is known.",
    marked: null,
  },
  {
    rule: 'nothing that is quoted and not there',
    query: 'a = 1',
    words: "Expecting 'OR'.",
    marked: null,
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

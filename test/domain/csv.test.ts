import { csvOf } from '../../src/domain/kernel/csv';

test.each([
  { says: 'plain words stay', cell: 'Ship it', csv: 'Ship it' },
  { says: 'a comma is quoted', cell: 'a, b', csv: '"a, b"' },
  { says: 'quotes are doubled', cell: 'the "fast" one', csv: '"the ""fast"" one"' },
  { says: 'a line end stays in its cell', cell: 'one\ntwo', csv: '"one\ntwo"' },
  { says: 'a formula is text', cell: '=HYPERLINK("http://x")', csv: `"'=HYPERLINK(""http://x"")"` },
  { says: 'so is one with a plus', cell: '+1', csv: "'+1" },
  { says: 'with a minus', cell: '-1', csv: "'-1" },
  { says: 'with an at', cell: '@SUM(A1)', csv: "'@SUM(A1)" },
  { says: 'after a tab', cell: '\t=1', csv: "'\t'=1" },
  { says: 'after a line end', cell: '\r=1', csv: `"'\r'=1"` },
  { says: 'and in full width', cell: '＝1', csv: "'＝1" },
  { says: 'one after a semicolon is no cell of its own', cell: 'a;=1+1;b', csv: "a;'=1+1;b" },
  { says: 'nor is one after a line end', cell: 'a\n@SUM(A1)', csv: `"a\n'@SUM(A1)"` },
  { says: 'emoji and right-to-left text stay', cell: '🚢 \u202eעברית', csv: '🚢 \u202eעברית' },
])('CSV: $says', ({ cell, csv }) => {
  expect(csvOf([[cell, 'end']])).toBe(`\uFEFF${csv},end\r\n`);
});

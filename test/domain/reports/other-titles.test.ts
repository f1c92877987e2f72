import { otherTitles } from '../../../src/domain/reports/other-titles';

test.each([
  { rule: 'the key tells two apart', title: 'Report', key: 'A-1', offered: ['Report (A-1)', 'Report (2)'] },
  {
    rule: 'a key is added once',
    title: 'Report A-1',
    key: 'A-1',
    offered: ['Report A-1 (2)', 'Report A-1 (3)'],
  },
  { rule: 'numbers go on', title: 'Of A-1 (3)', key: 'A-1', offered: ['Of A-1 (4)', 'Of A-1 (5)'] },
  { rule: 'a query has no key', title: 'Report', key: '', offered: ['Report (2)', 'Report (3)'] },
  { rule: 'a name in brackets is no number', title: 'Of A-1 (x)', key: 'A-1', offered: ['Of A-1 (x) (2)'] },
])('instead of a title that is taken: $rule', ({ title, key, offered }) => {
  expect(otherTitles(title, key).slice(0, offered.length)).toEqual(offered);
});

test('none is longer than Confluence takes', () => {
  for (const title of otherTitles('x'.repeat(255), 'A-1')) expect(title.length).toBeLessThanOrEqual(255);
});

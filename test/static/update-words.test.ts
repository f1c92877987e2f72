import { day, paragraph, text } from '../../src/domain/documents/nodes';
import { wordDiff } from '../../src/domain/documents/merge/word-diff';
import '../kit/silent-bridge';

const due = (date: string) => paragraph(text('Due: '), day(date), text('. As typed: 2026-12-01'));
const words = wordDiff(due('2026-11-15'), due('2026-12-01'));

test.each([
  { locale: 'en-US', page: 'Nov 15, 2026', issue: 'Dec 1, 2026' },
  { locale: 'de-DE', page: '15.11.2026', issue: '01.12.2026' },
  { locale: 'ja-JP', page: '2026/11/15', issue: '2026/12/01' },
])('a date reads as its day in the viewer’s locale: $locale', async ({ locale, page, issue }) => {
  const { viewer } = await import('../../static/common/language/viewer');
  const { textOf } = await import('../../static/issue/update/words');
  viewer.value = { locale, timeZone: 'America/Los_Angeles' };
  expect(textOf(words, 'page')).toBe(`Due: ${page}. As typed: 2026-12-01`);
  expect(textOf(words, 'issue')).toBe(`Due: ${issue}. As typed: 2026-12-01`);
});

test('one that is none is left out', async () => {
  const { textOf } = await import('../../static/issue/update/words');
  const broken = { type: 'date', attrs: { timestamp: 'soon' } };
  expect(textOf(wordDiff(null, paragraph(text('Due: '), broken)), 'issue').trim()).toBe('Due:');
});

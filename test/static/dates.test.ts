import '../kit/silent-bridge';

/** How long ago, a list and a number, for a viewer who reads and writes so. */
async function written(locale: string) {
  const { viewer } = await import('../../static/common/language/viewer');
  viewer.value = { locale, timeZone: 'UTC' };
  const { formatAgo, formatList, formatNumber } = await import('../../static/common/dates');
  return [formatAgo(0), formatAgo(180_000), formatList(['a', 'b', 'c']), formatNumber(1.5)];
}

test.each([
  { locale: 'en-GB', expected: ['now', '3 minutes ago', 'a, b and c', '1.5'] },
  { locale: 'en-US', expected: ['now', '3 minutes ago', 'a, b, and c', '1.5'] },
  { locale: 'de-AT', expected: ['jetzt', 'vor 3 Minuten', 'a, b und c', '1,5'] },
  // Their sentences are English, so that no French word may stand in them.
  { locale: 'fr-FR', expected: ['now', '3 minutes ago', 'a, b, and c', '1,5'] },
])('a sentence is in one language, and numbers are as the viewer writes them: $locale', async (row) => {
  expect(await written(row.locale)).toEqual(row.expected);
});

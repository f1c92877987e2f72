import '../kit/silent-bridge';

const AT = Date.UTC(2026, 0, 1, 20, 30);

async function said(locale: string, timeZone: string, at: number | null) {
  const { viewer } = await import('../../static/common/language/viewer');
  const { wordsHere } = await import('../../static/common/catalogue');
  const { sayLife } = await import('../../static/common/link-life/say-life');
  viewer.value = { locale, timeZone };
  await wordsHere();
  // Times are set apart from the words around them, and Intl has its own sorts of spaces.
  return sayLife({ what: 'page-renamed', at })
    .replaceAll(/[\u2066-\u2069]/g, '')
    .replaceAll(/\s/g, ' ');
}

test.each([
  {
    locale: 'en-US',
    timeZone: 'America/New_York',
    expected: 'The page was renamed on Jan 1, 2026, 3:30 PM.',
  },
  { locale: 'en-GB', timeZone: 'Asia/Tokyo', expected: 'The page was renamed on 2 Jan 2026, 05:30.' },
  {
    locale: 'de-DE',
    timeZone: 'Europe/Berlin',
    expected: 'Die Seite wurde am 01.01.2026, 21:30 umbenannt.',
  },
  { locale: 'ja-JP', timeZone: 'Asia/Tokyo', expected: '2026/01/02 5:30 にページの名前が変更されました。' },
])('what has become of a link is told with its time, $locale in $timeZone', async (row) => {
  expect(await said(row.locale, row.timeZone, AT)).toBe(row.expected);
});

test('without its time where nobody can know it', async () => {
  expect(await said('en-US', 'UTC', null)).toBe('The page was renamed.');
});

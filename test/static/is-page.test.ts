test('a page is known by its id, whatever it is called since', async () => {
  const { isPage } = await import('../../static/issue/is-page');
  const path = '/wiki/spaces/PROD/pages/77/By+another+name';
  expect([
    isPage({ path }, { pageId: '77' }),
    isPage({ path }, { pageId: '7' }),
    isPage({ path }, null),
  ]).toEqual([true, false, false]);
});

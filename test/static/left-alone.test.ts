import '../kit/silent-bridge';

interface Catalogue {
  readonly messages: { report(changed: number, untouched: number): string };
}

const LANGUAGES = ['', '.de', '.ja'];
const catalogueOf = async (language: string): Promise<Catalogue['messages']> =>
  ((await import(`../../static/issue/update/messages${language}`)) as Catalogue).messages;

test.each([
  {
    untouched: 22,
    said: [
      '1 block changed, all 22 others untouched.',
      '1 Block geändert, alle 22 anderen unberührt.',
      '1 ブロックを変更し、ほかの 22 ブロックはそのままです。',
    ],
  },
  {
    untouched: 1,
    said: [
      '1 block changed, the other one untouched.',
      '1 Block geändert, der andere unberührt.',
      '1 ブロックを変更し、ほかの 1 ブロックはそのままです。',
    ],
  },
  {
    untouched: 0,
    said: ['1 block changed.', '1 Block geändert.', '1 ブロックを変更しました。'],
  },
])('what an update left alone is told as one counts it: $untouched', async ({ untouched, said }) => {
  const catalogues = await Promise.all(LANGUAGES.map(catalogueOf));
  expect(catalogues.map((messages) => messages.report(1, untouched))).toEqual(said);
});

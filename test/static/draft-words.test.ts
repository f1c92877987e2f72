import '../kit/silent-bridge';

interface DraftWords {
  readonly messages: { readonly draftOf: { readonly named: string } };
}

test.each([
  { file: 'messages', said: 'This page has unpublished changes by Ada.' },
  { file: 'messages.de', said: 'Diese Seite hat unveröffentlichte Änderungen von Ada.' },
  { file: 'messages.ja', said: 'このページには、Ada さんの未公開の変更があります。' },
])('whose draft a page has is a sentence of its language: $file', async ({ file, said }) => {
  const { messages } = (await import(`../../static/issue/update/${file}`)) as DraftWords;
  expect(messages.draftOf.named.replace('{}', 'Ada')).toBe(said);
});

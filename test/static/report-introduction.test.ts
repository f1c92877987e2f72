import '../kit/silent-bridge';

test.each([
  { language: 'English', file: 'messages' },
  { language: 'German', file: 'messages.de' },
  { language: 'Japanese', file: 'messages.ja' },
])('what a report is contradicts no choice of days that stands below it: $language', async ({ file }) => {
  const { messages } = (await import(`../../static/project-page/${file}`)) as {
    readonly messages: { readonly whatItIs: string };
  };
  expect(messages.whatItIs).not.toMatch(/week|month|Woche|wöchentlich|Monat|週|月/i);
});

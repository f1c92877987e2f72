import { documentText, heading, paragraph, text } from '../../../src/domain/documents/nodes';
import { type PageBody, readPageBody } from '../../../src/domain/documents/page/page-body';
import { languageOfPage } from '../../../src/usecases/description/language-of-page';

function pageWith(headings: readonly string[], prose = ''): PageBody {
  const body = readPageBody(
    documentText([...headings.map((words) => heading(2, text(words))), paragraph(text(prose || '…'))]),
  );
  if (body.kind === 'unreadable') throw new Error(body.why);
  return body;
}

test.each([
  { headings: ['Background', 'Risks'], prose: '', own: 'de', expected: 'en' },
  {
    headings: ['Background', 'Risks'],
    prose: 'Frau Müller and Herr Groß decide.',
    own: 'de',
    expected: 'en',
  },
  { headings: ['Überblick', 'Design', 'Akzeptanzkriterien'], prose: '', own: 'en', expected: 'de' },
  { headings: ['Ziele', 'Umfang'], prose: 'Das ist neu.', own: 'ja', expected: 'de' },
  { headings: ['背景', '受け入れ基準'], prose: '', own: 'en', expected: 'ja' },
  {
    headings: ['Contexte', 'Risques'],
    prose: 'Nous le voulons pour la fin de l’année.',
    own: 'ja',
    expected: 'ja',
  },
  { headings: [], prose: 'Das ist neu.', own: 'en', expected: 'en' },
  { headings: [], prose: '', own: 'de', expected: 'de' },
] as const)('$headings, for who reads $own: $expected', async ({ headings, prose, own, expected }) => {
  expect(await languageOfPage(pageWith(headings, prose), own)).toBe(expected);
});

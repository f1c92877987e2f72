import {
  labelLanguage,
  type LabelLanguage,
  textToTell,
} from '../../../src/domain/description/label-language';
import { paragraph, text } from '../../../src/domain/documents/nodes';
import { type SpecLanguage } from '../../../src/domain/templates/spec-language';

test.each<{ words: string; own: SpecLanguage | null; expected: LabelLanguage | null }>([
  { words: 'Customers pay by invoice. They must not wait.', own: 'en', expected: null },
  { words: 'Customers pay by invoice.', own: 'de', expected: 'de' },
  { words: 'Customers pay by invoice.', own: 'ja', expected: 'ja' },
  { words: 'Die Rechnung wird nach einer Stunde verschickt', own: 'en', expected: 'de' },
  { words: 'Zielwerte\nUnder 2 s', own: null, expected: 'de' },
  { words: 'De factuur wordt binnen een uur naar de klant verstuurd', own: 'de', expected: 'nl' },
  { words: 'La facture est envoyée dans l’heure', own: 'de', expected: 'fr' },
  { words: 'La factura se envía en una hora', own: 'en', expected: 'es' },
  { words: 'A fatura é enviada em uma hora', own: null, expected: 'es' },
  { words: 'La fattura viene inviata entro un’ora e il cliente non paga', own: 'en', expected: 'it' },
  { words: '請求書は1時間以内に送信される', own: 'de', expected: 'ja' },
  { words: 'The café opens later', own: 'de', expected: 'de' },
])('the names of sections are read as in "$words" on a page in $own', ({ words, own, expected }) => {
  expect(labelLanguage(words, own)).toBe(expected);
});

test('of two languages the one that is seen more is read', () => {
  const german = 'Der Kunde zahlt auf Rechnung, und das wird nicht geprüft.';
  expect(labelLanguage(`${german}\n請求書`, null)).toBe('de');
  expect(labelLanguage(`Rechnung für den Kunden\n請求書は1時間以内に送信されることを確認する`, null)).toBe(
    'ja',
  );
});

test('a long text is told by its beginning', () => {
  const long = Array.from({ length: 3_000 }, () => paragraph(text('Customers pay')));
  expect(textToTell(long).length).toBeLessThan(21_000);
});

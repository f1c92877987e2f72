import { tongueOf } from '../../../src/usecases/description/tongue-of';

test.each([
  ['Die Rechnung wird nicht verschickt', 'Abnahmekriterien', 'acceptance-criteria'],
  ['請求書は送信される', '受け入れ基準', 'acceptance-criteria'],
  ['De factuur wordt niet verstuurd', 'Acceptatiecriteria', 'acceptance-criteria'],
  ['La facture est envoyée dans l’heure', 'Risques', 'overview'],
  ['The invoice is sent', 'Risks', 'overview'],
  ['Die Rechnung wird nicht verschickt', 'Risks', 'overview'],
])('a text such as "%s" names its parts as %s', async (words, label, kind) => {
  const tongue = await tongueOf(words, null);
  expect(tongue.nameOf(label, true)?.kind).toBe(kind);
});

test('the names of a language that the text does not speak are no names', async () => {
  const tongue = await tongueOf('The invoice is sent', null);
  expect(tongue.nameOf('Abnahme', true)).toBeNull();
});

test('a text in another language is not read with the names of the one before', async () => {
  await tongueOf('Die Rechnung wird nicht verschickt', null);
  const tongue = await tongueOf('請求書は送信される', null);
  expect(tongue.nameOf('Abnahme', true)).toBeNull();
});

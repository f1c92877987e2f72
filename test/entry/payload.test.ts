import { isId } from '../../src/contract/ids';
import { parseFindPages } from '../../src/contract/links/spec-links-requests';
import { parseFindEpicsRequest } from '../../src/contract/status/status-macro-requests';
import { isNumericId } from '../../src/domain/kernel/ids';

test('half a character that somebody pasted into a search is a sign that an address can hold', () => {
  const pages = parseFindPages({ words: 'Checkout \ud83d' });
  expect(pages).toEqual({ words: 'Checkout \ufffd' });
  expect(parseFindEpicsRequest({ text: ' \udc00x ' })).toEqual({ text: '\ufffdx' });
  expect(encodeURIComponent(pages?.words ?? '')).toBe('Checkout%20%EF%BF%BD');
});

test('a whole character outside of the first plane stays', () => {
  expect(parseFindPages({ words: '🛒 Checkout' })).toEqual({ words: '🛒 Checkout' });
});

test.each([
  { told: '10001', is: true },
  { told: '8999999999999999999', is: true },
  { told: '9999999999999999999', is: false },
  { told: '10000000000000000000', is: false },
  { told: '0', is: false },
  { told: '12x', is: false },
])('$told is an id that a product can know: $is', ({ told, is }) => {
  expect([isId(told), isNumericId(told)]).toEqual([is, is]);
});

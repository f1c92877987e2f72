import { documentText, paragraph, text } from '../../../../src/domain/documents/nodes';
import { readPageBody, type UnreadablePage } from '../../../../src/domain/documents/page/page-body';
import { refusedSize } from '../../../../src/domain/documents/page/refused-size';

function refused(body: string): UnreadablePage {
  const page = readPageBody(body);
  if (page.kind !== 'unreadable') throw new Error('The page was read.');
  return page;
}

const sizeOf = (body: string): number | undefined => refusedSize(refused(body), body);

test('of a page with too many nodes all are counted', () => {
  const words = Array.from({ length: 30_500 }, () => paragraph(text('x')));
  expect(sizeOf(documentText(words))).toBe(1 + 2 * 30_500);
});

test('nodes of a page that is no document besides are not told', () => {
  const words = Array.from({ length: 30_500 }, () => paragraph(text('x')));
  expect(sizeOf(`${documentText(words)} and more`)).toBeUndefined();
});

test('of a page that is too large its bytes are told', () => {
  const body = documentText([paragraph(text('é'.repeat(2_700_000)))]);
  expect(sizeOf(body)).toBe(new TextEncoder().encode(body).length);
});

test('a page of another form than a document has no size that matters', () => {
  expect(sizeOf('[]')).toBeUndefined();
});

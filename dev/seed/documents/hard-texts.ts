import { type AdfDoc, type AdfNode } from '../adf';
import { bullets, doc, emoji, heading, link, paragraph, text } from './builders';

/** What newer or older editors wrote: the schema refuses it, the products keep it. */
export function unknownNodes(): readonly AdfNode[] {
  return [
    paragraph('Before what we do not know'),
    {
      type: 'tideTable',
      attrs: { port: 'FIHEL', hours: [0, 6, 12, { extra: null }], live: false },
      content: [paragraph(text('Words inside an unknown block', { type: 'glow', attrs: { tone: 'loud' } }))],
    },
    paragraph(text('Words with an unknown mark', { type: 'glow', attrs: { tone: 'loud' } }), {
      type: 'tideNow',
      attrs: { port: 'FIHEL' },
    }),
    {
      type: 'multiBodiedExtension',
      attrs: { extensionType: 'com.example', extensionKey: 'tabs' },
      content: [{ type: 'extensionFrame', content: [paragraph('First tab')] }],
    },
    {
      type: 'confluenceUnsupportedBlock',
      attrs: { cxhtml: '<ac:structured-macro ac:name="old-chart" ac:schema-version="1" />' },
    },
    {
      type: 'panel',
      attrs: { panelType: 'info', futureAttribute: 'kept' },
      content: [paragraph('A known node with an unknown attribute')],
    },
    paragraph('After it'),
  ];
}

export const dangerousLinks = (): AdfDoc =>
  doc(
    heading(2, 'Links from an import'),
    bullets(
      link('a script', "javascript:alert('gate')"),
      link('a script in disguise', ' JaVaScRiPt:alert(1)'),
      link('a data address', 'data:text/html,<script>alert(1)</script>'),
      link('a file', 'file:///etc/passwd'),
      link('without a scheme', '//example.com/fares'),
      link('a good one', 'https://example.com/fares?from=TKU&to=MHQ'),
    ),
    paragraph('<script>alert("markup")</script> & <b>not bold</b>'),
  );

export const rightToLeft = (): AdfDoc =>
  doc(
    heading(2, 'الهدف'),
    paragraph('يمكن للمسافر تغيير الحجز بنفسه قبل ساعتين من المغادرة (BOOK-1).'),
    heading(2, 'معايير القبول'),
    bullets('يظهر فرق السعر قبل التأكيد', 'تصل بطاقة الصعود الجديدة بالبريد', 'עברית: לשנות הזמנה באתר'),
  );

export const manyEmoji = (): AdfDoc =>
  doc(
    heading(2, 'Goal 🎯'),
    paragraph(
      'Families 👨‍👩‍👧‍👦 travel with dogs 🐕‍🦺 and flags 🇫🇮🇦🇽. ',
      emoji('ferry', '⛴️', '26f4'),
      ' Combining: a\u0301 e\u0308, zero width: a\u200bb.',
    ),
    heading(2, 'Acceptance criteria ✅'),
    bullets(
      'A 🐕 can be booked with a cabin',
      'No 🐈 without a box',
      '𝒜𝓈𝓉𝓇𝒶𝓁 letters and 中文 stay as they are',
    ),
  );

/** About as long as Jira allows a description to be (32,767 characters), counted without marks and node names. */
export function longText(sentences: readonly string[]): AdfDoc {
  const blocks: AdfNode[] = [];
  let length = 0;
  for (let part = 1; length < 31_500; part += 1) {
    const words = sentences.map((sentence, index) => `${sentence} (${String(part)}.${String(index + 1)})`);
    blocks.push(
      heading(2, `Part ${String(part)}`),
      paragraph(words.join(' ')),
      bullets(...words.slice(0, 3)),
    );
    length += words.join(' ').length + words.slice(0, 3).join('').length;
  }
  return doc(...blocks);
}

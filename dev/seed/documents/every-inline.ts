import { type AdfNode } from '../adf';
import { date, emoji, heading, inlineCard, mention, paragraph, status, text } from './builders';
import { localId } from './local-ids';

/** The words that an inline comment stands at. */
export const COMMENTED_WORDS = 'Commented words';

interface Reader {
  readonly accountId: string;
  readonly displayName: string;
}

/** Every inline node and every mark of Atlassian's schema, on lines of their own kind. */
export const everyInline = (person: Reader, at: number): readonly AdfNode[] => [
  ...markedLines(),
  ...inlineNodes(person, at),
  ...placedLines(),
];

function markedLines(): readonly AdfNode[] {
  return [
    { ...heading(2, 'Centred heading'), marks: [{ type: 'alignment', attrs: { align: 'center' } }] },
    { ...heading(3, 'Indented heading'), marks: [{ type: 'indentation', attrs: { level: 1 } }] },
    paragraph(
      'Fares are ',
      text('final', 'strong'),
      ', ',
      text('mostly', 'em'),
      ', ',
      text('never hidden', 'underline'),
      ' and ',
      text('never rounded', 'strike'),
      '; CO',
      text('2', { type: 'subsup', attrs: { type: 'sub' } }),
      ' is per m',
      text('3', { type: 'subsup', attrs: { type: 'sup' } }),
      '. See ',
      text('fare.total', 'code'),
      ', ',
      text('red', { type: 'textColor', attrs: { color: '#bf2600' } }),
      ', ',
      text('marked', { type: 'backgroundColor', attrs: { color: '#fedec8' } }),
      ' and ',
      text('the timetable', {
        type: 'link',
        attrs: { href: 'https://example.com/timetable', title: 'Timetable' },
      }),
      '.',
    ),
  ];
}

function inlineNodes(person: Reader, at: number): readonly AdfNode[] {
  return [
    paragraph(
      mention(person.accountId, person.displayName),
      ' decides by ',
      date(at),
      ' ',
      emoji('ferry', '⛴️', '26f4'),
      ' ',
      status('WAITING', 'yellow', localId('status')),
      { type: 'hardBreak' },
      'Second line, with ',
      inlineCard('https://example.com/route/turku'),
      ' and ',
      { type: 'placeholder', attrs: { text: 'Name the port' } },
    ),
    paragraph(
      {
        type: 'mediaInline',
        attrs: {
          id: localId('inline media'),
          collection: 'contentId-1',
          type: 'image',
          width: 32,
          height: 32,
          alt: 'Ferry',
        },
      },
      ' ',
      {
        type: 'inlineExtension',
        attrs: {
          extensionType: 'com.atlassian.confluence.macro.core',
          extensionKey: 'anchor',
          parameters: {
            macroParams: { '': { value: 'fares' } },
            macroMetadata: { schemaVersion: { value: '1' }, title: 'Anchor' },
          },
          localId: localId('anchor'),
        },
      },
    ),
  ];
}

function placedLines(): readonly AdfNode[] {
  return [
    {
      ...paragraph('Signed by the harbour master'),
      marks: [{ type: 'alignment', attrs: { align: 'end' } }],
    },
    { ...paragraph('Set in'), marks: [{ type: 'indentation', attrs: { level: 2 } }] },
    { ...paragraph('In small print'), marks: [{ type: 'fontSize', attrs: { fontSize: 'small' } }] },
    paragraph(
      text(COMMENTED_WORDS, {
        type: 'annotation',
        attrs: { id: localId('annotation'), annotationType: 'inlineComment' },
      }),
    ),
  ];
}

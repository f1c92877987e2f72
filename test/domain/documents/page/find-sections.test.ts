import { type AdfNode } from '../../../../src/domain/documents/adf';
import { anchor } from '../../../../src/domain/documents/made-nodes';
import { heading, paragraph, text } from '../../../../src/domain/documents/nodes';
import {
  asWritten,
  findSections,
  type FoundSection,
  type KnownSection,
} from '../../../../src/domain/documents/page/find-sections';
import { readBlocks } from '../../../../src/domain/documents/page/read-blocks';
import { plainText } from '../../../../src/domain/documents/plain-text';
import { tasks } from '../merge/merges';
import { page, section } from './pages';

const p = (words: string): AdfNode => paragraph(text(words));
const known = (name: string, ...words: readonly string[]): KnownSection => ({
  anchor: name,
  level: 2,
  heading: name,
  blocks: words.map(p),
});
const KNOWN = [
  known('design', 'Blue buttons', 'Round corners'),
  known('tasks', 'Paint them'),
  known('risks', 'None'),
];
const bare = (name: string, ...blocks: readonly AdfNode[]): readonly AdfNode[] => [
  heading(2, text(name)),
  ...blocks,
];
const inside = (type: string, ...content: readonly AdfNode[]): AdfNode => ({ type, content });

/** For instance `anchor: the words below`. */
const inShort = (found: FoundSection): string => {
  if (!('blocks' in found)) return found.kind;
  const times = found.kind === 'twice' ? ['twice,'] : [];
  return [...times, `${found.by}:`, ...found.blocks.map(plainText)].join(' ');
};

test.each<{ rule: string; blocks: readonly AdfNode[]; expected: readonly string[] }>([
  {
    rule: 'by their anchors, up to the next heading of their level',
    blocks: [
      ...section('design', p('a'), heading(3, text('deeper')), p('b')),
      ...section('tasks'),
      ...section('risks', p('c')),
      heading(1, text('End')),
    ],
    expected: ['anchor: a deeper b', 'anchor:', 'anchor: c'],
  },
  {
    rule: 'under other headings of other levels',
    blocks: [
      heading(4, anchor('design'), text('Look')),
      p('a'),
      heading(3, anchor('tasks'), text('Do')),
      p('b'),
      heading(1, anchor('risks')),
      p('c'),
      heading(2, text('still risks')),
    ],
    expected: ['anchor: a', 'anchor: b', 'anchor: c still risks'],
  },
  {
    rule: 'without their headings, by what they say at the end of another one',
    blocks: [...section('design', p('Blue buttons'), p('mine'), p('Paint them'), p('mine too'), p('None'))],
    expected: ['anchor: Blue buttons mine', 'content: Paint them mine too', 'content: None'],
  },
  {
    rule: 'without their headings, behind a heading that is the other one’s own',
    blocks: [
      ...section('design', p('Blue buttons'), heading(3, text('Colours')), p('Paint them')),
      ...section('risks'),
    ],
    expected: ['anchor: Blue buttons Colours', 'content: Paint them', 'anchor:'],
  },
  {
    rule: 'without their headings, whatever kind of list people made of what they say',
    blocks: [...section('design', p('a'), tasks('Paint them')), ...section('risks')],
    expected: ['anchor: a', 'content: Paint them', 'anchor:'],
  },
  {
    rule: 'without their headings, in a frame that lies in another section',
    blocks: [
      ...section('design', p('a'), inside('expand', ...section('risks', p('b')), p('Paint them'))),
      p('c'),
    ],
    expected: ['anchor: a risks b Paint them c', 'content: Paint them', 'anchor: b'],
  },
  {
    rule: 'without its heading, by what it says above the first heading of the page',
    blocks: [p('intro'), p('Blue buttons'), p('mine'), ...section('tasks', p('a')), ...section('risks')],
    expected: ['content: Blue buttons mine', 'anchor: a', 'anchor:'],
  },
  {
    rule: 'not in a frame above the first heading that has headings of its own',
    blocks: [p('intro'), inside('expand', p('Blue buttons'), ...section('tasks')), ...section('risks')],
    expected: ['missing', 'anchor:', 'anchor:'],
  },
  {
    rule: 'not where nothing is left of the section above',
    blocks: [...section('design', p('Paint them')), ...section('risks')],
    expected: ['anchor: Paint them', 'missing', 'anchor:'],
  },
  {
    rule: 'not where two places say the same',
    blocks: [...section('design', p('a'), p('Paint them')), ...section('risks', p('b'), p('Paint them'))],
    expected: ['anchor: a Paint them', 'missing', 'anchor: b Paint them'],
  },
  {
    rule: 'up to the heading of another managed one, whatever its level',
    blocks: [
      heading(1, anchor('design')),
      p('a'),
      heading(2, text('deeper')),
      p('b'),
      heading(4, anchor('ls-other-0123abcd'), anchor('tasks'), text('Do')),
      p('c'),
      heading(5, anchor('ls-another-0123abcd'), anchor('risks')),
      p('d'),
      heading(3, text('People')),
      p('e'),
    ],
    expected: ['anchor: a deeper b', 'anchor: c', 'anchor: d'],
  },
  {
    rule: 'in a column, an expand, a panel and a cell',
    blocks: [
      inside(
        'layoutSection',
        inside('layoutColumn', ...section('tasks', p('b'))),
        inside('layoutColumn', p('right')),
      ),
      inside('expand', inside('panel', ...section('design', p('a')))),
      inside('table', inside('tableRow', inside('tableCell', ...section('risks', p('c'))))),
    ],
    expected: ['anchor: a', 'anchor: b', 'anchor: c'],
  },
  {
    rule: 'at the first of two headings where people copied one',
    blocks: [
      ...section('design', p('a')),
      ...section('tasks'),
      ...section('design', p('b')),
      ...section('risks'),
    ],
    expected: ['twice, anchor: a', 'anchor:', 'anchor:'],
  },
  {
    rule: 'under its own heading where people called the copy above it another name',
    blocks: [
      heading(2, anchor('design'), text('Old')),
      p('a'),
      ...section('design', p('b')),
      ...section('tasks'),
      ...section('risks'),
    ],
    expected: ['twice, anchor: b', 'anchor:', 'anchor:'],
  },
  {
    rule: 'not clearly where two became one',
    blocks: [heading(2, anchor('design'), anchor('tasks'), text('All')), p('a'), ...section('risks')],
    expected: ['unclear', 'unclear', 'anchor:'],
  },
  {
    rule: 'not clearly where the heading became a paragraph',
    blocks: [paragraph(anchor('design'), text('design')), p('a'), ...section('tasks'), ...section('risks')],
    expected: ['unclear', 'anchor:', 'anchor:'],
  },
  {
    rule: 'by the heading where the anchor is gone',
    blocks: [...bare('design', p('other')), ...section('tasks'), ...section('risks')],
    expected: ['heading: other', 'anchor:', 'anchor:'],
  },
  {
    rule: 'not by a heading of another level',
    blocks: [heading(3, text('design')), p('other'), ...section('tasks'), ...section('risks')],
    expected: ['missing', 'anchor:', 'anchor:'],
  },
  {
    rule: 'by the text, of two with the heading',
    blocks: [
      ...bare('design', p('other')),
      ...section('tasks'),
      ...bare('design', p('Blue buttons')),
      ...section('risks'),
    ],
    expected: ['heading: Blue buttons', 'anchor:', 'anchor:'],
  },
  {
    rule: 'between the neighbours, of two with the heading',
    blocks: [
      ...section('design'),
      ...bare('tasks', p('here')),
      ...section('risks'),
      ...bare('tasks', p('there')),
    ],
    expected: ['anchor:', 'heading: here', 'anchor:'],
  },
  {
    rule: 'not clearly, of two with the heading side by side',
    blocks: [
      ...section('design'),
      ...bare('tasks', p('here')),
      ...bare('tasks', p('there')),
      ...section('risks'),
    ],
    expected: ['anchor:', 'unclear', 'anchor:'],
  },
  {
    rule: 'by the text under another heading',
    blocks: [...bare('Look', p('Blue buttons'), p('and mine')), ...section('tasks'), ...section('risks')],
    expected: ['content: Blue buttons and mine', 'anchor:', 'anchor:'],
  },
  {
    rule: 'not clearly where the text stands twice',
    blocks: [
      ...bare('Look', p('Blue buttons')),
      ...bare('Feel', p('Blue buttons')),
      ...section('tasks'),
      ...section('risks'),
    ],
    expected: ['unclear', 'anchor:', 'anchor:'],
  },
  {
    rule: 'nowhere where people removed them',
    blocks: [...bare('Mine', p('words')), ...section('risks')],
    expected: ['missing', 'missing', 'anchor:'],
  },
])('sections are found $rule', ({ blocks, expected }) => {
  expect(findSections(page(...blocks), KNOWN).map(inShort)).toEqual(expected);
});

test('one heading is never two sections', () => {
  const twins = [known('a', 'One'), { ...known('b', 'One'), heading: 'a' }];
  expect(findSections(page(...bare('a', p('One'))), twins).map(inShort)).toEqual(['unclear', 'unclear']);
});

test('a block that was known is found in the page’s own writing', () => {
  const withId = (id: string): AdfNode => ({ ...p('a'), attrs: { localId: id } });
  const body = page(...section('design', withId('of-the-page'), p('b')));
  const [found] = findSections(body, [{ ...known('design'), likely: [withId('of-ours')] }], readBlocks);
  if (found?.kind !== 'found') throw new Error(found?.kind);
  expect(found.blocks).toEqual([withId('of-ours'), p('b')]);
  expect(found.blocks.map((block) => asWritten(body, found, block))).toEqual([withId('of-the-page'), p('b')]);
  expect(asWritten(body, found, p('elsewhere'))).toEqual(p('elsewhere'));
});

test('a section without its heading is not known by words that another one said, too', () => {
  const blocks = [...section('design', p('a'), p('None')), ...section('risks', p('None'))];
  const found = findSections(page(...blocks), [
    known('tasks', 'None'),
    ...KNOWN.filter(({ anchor: name }) => name !== 'tasks'),
  ]);
  expect(found.map(inShort)).toEqual(['missing', 'anchor: a None', 'anchor: None']);
});

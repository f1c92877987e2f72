import { type AdfNode } from '../../../src/domain/documents/adf';
import { documentText, heading, paragraph, text } from '../../../src/domain/documents/nodes';
import { findSections, type PlacedSection } from '../../../src/domain/documents/page/find-sections';
import { type PageEdit, patchPage } from '../../../src/domain/documents/page/patch-page';
import { withBareJoined } from '../../../src/domain/update/bare-edits';
import { page, section } from '../documents/page/pages';

type Blocks = readonly AdfNode[];

const p = (words: string): AdfNode => paragraph(text(words));

/** People took the heading of `b` off. */
const bodyWith = (...own: Blocks) => page(...section('a', ...own), heading(2, text('Notes')), p('theirs'));
const BODY = bodyWith(p('one'), p('two'), p('Paint'), p('Dry'));

const [ABOVE, BARE] = findSections(BODY, [
  { anchor: 'a', level: 2, heading: 'a', blocks: [p('one'), p('two')] },
  { anchor: 'b', level: 2, heading: 'b', blocks: [p('Paint'), p('Dry')] },
]).filter((found): found is PlacedSection => 'blocks' in found);

const put = (found: PlacedSection | undefined, ...blocks: Blocks): readonly PageEdit[] =>
  found ? [{ kind: 'section', section: found, blocks }] : [];

test.each<{ rule: string; edits: readonly PageEdit[]; expected: Blocks }>([
  {
    rule: 'alone',
    edits: put(BARE, p('Paint twice'), p('Dry'), p('Hang')),
    expected: [p('one'), p('two'), p('Paint twice'), p('Dry'), p('Hang')],
  },
  {
    rule: 'with the end of the section above',
    edits: [...put(ABOVE, p('one'), p('2'), p('three')), ...put(BARE, p('Sand'), p('Paint twice'), p('Dry'))],
    expected: [p('one'), p('2'), p('three'), p('Sand'), p('Paint twice'), p('Dry')],
  },
  {
    rule: 'while nothing is left of the section above',
    edits: [...put(ABOVE), ...put(BARE, p('Paint'))],
    expected: [p('Paint')],
  },
  {
    rule: 'and a new section comes behind it',
    edits: BARE
      ? [...put(BARE, p('Paint')), { kind: 'insert', at: BARE, blocks: section('c', p('new')) }]
      : [],
    expected: [p('one'), p('two'), p('Paint'), ...section('c', p('new'))],
  },
])('a section without its heading is written where it stands: $rule', ({ edits, expected }) => {
  const outcome = patchPage(BODY, withBareJoined(edits));
  const wanted = documentText([...section('a', ...expected), heading(2, text('Notes')), p('theirs')]);
  expect(outcome.kind === 'patched' && JSON.parse(outcome.text)).toEqual(JSON.parse(wanted));
});

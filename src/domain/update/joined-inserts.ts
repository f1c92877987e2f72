import { type PageEdit, type SectionEdit } from '../documents/page/patch-page';

type Insert = Exclude<PageEdit, SectionEdit>;

/**
 * The edits with each new section that comes behind a block of another one, as behind a frame that holds a section, put
 * in with the changes of that one: two edits of the same blocks could not be told apart.
 */
export const withInsertsJoined = (edits: readonly PageEdit[]): readonly PageEdit[] =>
  edits.reduce<readonly PageEdit[]>(
    (joined, edit) => (edit.kind === 'insert' ? joinedTo(joined, edit) : joined),
    edits.filter(({ kind }) => kind === 'section'),
  );

function joinedTo(edits: readonly PageEdit[], insert: Insert): readonly PageEdit[] {
  const place = insert.at === 'top' ? 0 : insert.at.place.heading;
  const at = edits.findIndex((edit) => edit.kind === 'section' && edit.section.place.blocks.includes(place));
  const around = edits[at];
  return around?.kind === 'section'
    ? edits.with(at, withInserted(around, place, insert.blocks))
    : [...edits, insert];
}

/** Before the first of its blocks that stands behind that place and stays. */
function withInserted(edit: SectionEdit, place: number, news: SectionEdit['blocks']): SectionEdit {
  const { section, blocks } = edit;
  const behind = new Set(section.blocks.filter((_, n) => (section.place.blocks[n] ?? 0) > place));
  const next = blocks.findIndex((block) => behind.has(block));
  return { ...edit, blocks: blocks.toSpliced(next < 0 ? blocks.length : next, 0, ...news) };
}

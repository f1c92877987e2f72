import { type PageEdit, type SectionEdit } from '../documents/page/patch-page';

const isBare = (edit: PageEdit): edit is SectionEdit =>
  edit.kind === 'section' && edit.section.place.isBare === true;

/**
 * The edits with each section that stands without its heading changed together with the one that it follows: two edits
 * that meet could not be told apart. What comes behind it comes behind both.
 */
export function withBareJoined(edits: readonly PageEdit[]): readonly PageEdit[] {
  const bare = edits.filter(isBare);
  if (bare.length === 0) return edits;
  const joined = bare.reduce(
    joinedTo,
    edits.filter((edit) => !isBare(edit)),
  );
  return joined.map((edit) => {
    if (edit.kind === 'section' || edit.at === 'top') return edit;
    const last = edit.at.place.blocks.at(-1);
    const whole = joined.find((one) => isSectionTo(one, last));
    return whole?.kind === 'section' ? { ...edit, at: whole.section } : edit;
  });
}

const isSectionTo = (edit: PageEdit, last: number | undefined): boolean =>
  edit.kind === 'section' && last !== undefined && edit.section.place.blocks.at(-1) === last;

function joinedTo(edits: readonly PageEdit[], bare: SectionEdit): readonly PageEdit[] {
  const at = edits.findIndex((edit) => isSectionTo(edit, bare.section.place.heading));
  const above = edits[at];
  return above?.kind === 'section' ? edits.with(at, together(above, bare)) : [...edits, bare];
}

function together(above: SectionEdit, { section, blocks, commentsLost = [] }: SectionEdit): SectionEdit {
  const { place } = above.section;
  return {
    ...above,
    section: {
      ...above.section,
      blocks: [...above.section.blocks, ...section.blocks],
      place: { ...place, blocks: [...place.blocks, ...section.place.blocks] },
    },
    blocks: [...above.blocks, ...blocks],
    commentsLost: [...(above.commentsLost ?? []), ...commentsLost],
  };
}

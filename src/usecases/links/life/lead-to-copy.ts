import { type LifeNote, type PageNow } from '../../../domain/links/link-life';
import { type PageReader, type VisiblePage } from '../../../ports/pages/page-reader';
import { type LinkRecord } from '../../../ports/spec/spec-links';
import { orElse } from '../../or-else';

/** A note as one person is told of it. */
export interface ToldNote extends LifeNote {
  /** The copy that it tells of; absent where the person cannot open it. */
  readonly copy?: Pick<VisiblePage, 'title' | 'path'>;
}

/**
 * Leads whoever can see a copy from the note of it to the copy: one more read as that person, only
 * while there is such a note.
 */
export async function leadToCopy(
  life: readonly LifeNote[],
  copyId: LinkRecord['copyId'],
  pages: PageReader,
): Promise<readonly ToldNote[]> {
  if (copyId === null || !life.some(isOfCopy)) return life;
  const page = await orElse(
    () => pages.glance(copyId),
    () => ({ kind: 'unreachable' as const }),
  );
  return withCopy(life, page);
}

/** The notes with the copy as it was read; without it where it cannot be opened. */
export function withCopy(life: readonly LifeNote[], page: PageNow): readonly ToldNote[] {
  if (page.kind !== 'page' && page.kind !== 'archived') return life;
  const copy = { title: page.title, path: page.path };
  return life.map((note) => (isOfCopy(note) ? { ...note, copy } : note));
}

const isOfCopy = ({ what }: LifeNote): boolean => what === 'page-copied';

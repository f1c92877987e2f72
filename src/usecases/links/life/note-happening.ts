import { lastSeen, type LinkEvent } from '../../../domain/links/link-events';
import { type SpecJobs } from '../../../ports/spec/spec-jobs';
import { type LinkName, type SpecLinks } from '../../../ports/spec/spec-links';

/** What a product told of one of its objects. */
export interface Happening {
  readonly on: 'page' | 'issue';
  readonly id: string;
  readonly events: readonly LinkEvent[];
  /** The page's title since then; `null` when nothing was told of it. */
  readonly title: string | null;
  /** The page that was made of it; `null` when none was, or nothing was told of it. */
  readonly copyId: string | null;
  /** The project of the issue since then; `null` when nothing was told of it. */
  readonly projectId: string | null;
  /** Ms since the epoch, by the product's clock. */
  readonly at: number;
}

/** Keeps when something happened to a linked issue or page; one read tells that it is neither. */
export type NoteHappening = (happening: Happening) => Promise<'noted' | 'nothing-new' | 'not-linked'>;

interface Deps {
  readonly jobs: Pick<SpecJobs, 'find'>;
  readonly links: Pick<SpecLinks, 'find' | 'note' | 'noteCopy' | 'noteMove' | 'holderOf'>;
}

/** Events are hints: they come twice, late, in any order, or not at all, and change no more than dates. */
export function createNoteHappening({ jobs, links }: Deps): NoteHappening {
  const linkOf = async ({ on, id }: Happening): Promise<LinkName | null> => {
    if (on === 'page') {
      const issueId = await links.holderOf(id);
      return issueId === null ? null : { issueId, pageId: id };
    }
    const page = (await jobs.find(id))?.job.page;
    return page ? { issueId: id, pageId: page.pageId } : null;
  };

  const isRenamed = async ({ issueId }: LinkName, title: string | null): Promise<boolean> => {
    if (title === null) return false;
    const page = (await jobs.find(issueId))?.job.page;
    return page !== undefined && page !== null && page.title !== title;
  };

  /** A live doc tells of each session of editing; it became one at the first. */
  const isKnown = async (link: LinkName, event: LinkEvent): Promise<boolean> =>
    event === 'page-live' &&
    lastSeen((await links.find(link))?.seen ?? {}, 'page-live', 'page-published') !== null;

  const keep = (link: LinkName, event: LinkEvent, { copyId, projectId, at }: Happening): Promise<void> => {
    if (event === 'page-copied' && copyId !== null) return links.noteCopy(link, copyId, at);
    if (event === 'issue-moved' && projectId !== null) return links.noteMove(link, projectId, at);
    return links.note(link, event, at);
  };

  return async (happening) => {
    const link = await linkOf(happening);
    if (link === null) return 'not-linked';
    const { events, title } = happening;
    const renamed: readonly LinkEvent[] = (await isRenamed(link, title)) ? ['page-renamed'] : [];
    let noted = false;
    for (const event of [...events, ...renamed]) {
      if (await isKnown(link, event)) continue;
      await keep(link, event, happening);
      noted = true;
    }
    return noted ? 'noted' : 'nothing-new';
  };
}

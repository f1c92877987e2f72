import { type LinkEvent } from '../../../domain/links/link-events';
import { withEvent } from '../../../domain/links/told-events';
import { type LinkName, type SpecLinks } from '../../../ports/spec/spec-links';
import { PlatformError } from '../../../ports/platform-error';
import { type Tokens } from '../../../ports/tokens';
import { createEntityStore } from '../entity-store';
import { createLinkFinder, keyOf, type LinkDoc, NOTHING_SEEN, type StoredLink } from './link-finder';
import { createPageHolds } from './page-holds';

/** Several events of one page come at once. */
const MOST_TRIES = 5;
/** A record stays small; of more copies the oldest speak again. */
const MOST_IGNORED = 100;

export function createSpecLinks(tokens: Tokens): SpecLinks {
  const store = createEntityStore<StoredLink>('ls-link', tokens);
  const holds = createPageHolds(tokens);

  /** Changes the record as it is found, again when somebody else changes it too; `null` leaves it as it is. */
  const change = async (link: LinkName, next: (known: StoredLink) => StoredLink | null): Promise<boolean> => {
    for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
      const known = await store.get(keyOf(link));
      const wanted = known === null ? null : next(known);
      if (known === null || wanted === null) return false;
      if ((await store.replace(keyOf(link), known, wanted)) !== null) return true;
    }
    throw new PlatformError('throttled', 'change link: others are at it');
  };

  const see = async (
    link: LinkName,
    event: LinkEvent,
    at: number,
    more: (known: StoredLink) => StoredLink = (known) => known,
  ): Promise<void> => {
    await change(link, (known) => {
      const doc = known.doc ?? NOTHING_SEEN;
      const seen = withEvent(doc.seen, event, at);
      return seen === doc.seen ? null : more(withDoc(known, { ...doc, seen }));
    });
  };

  return {
    ...holds,
    ...createLinkFinder(tokens),
    record: async ({ projectId, at, ...link }) => {
      const record = newLink(link, projectId, at);
      if ((await store.create(keyOf(link), record)) === null)
        await change(link, (known) => renewed(known, record));
      await holds.hold(link, null, at);
    },
    note: (link, event, at) => see(link, event, at),
    noteCopy: (link, copyId, at) =>
      see(link, 'page-copied', at, (known) => withDoc(known, { ...(known.doc ?? NOTHING_SEEN), copyId })),
    noteMove: (link, projectId, at) => see(link, 'issue-moved', at, (known) => ({ ...known, projectId })),
    ignoreCopy: (link, copyId, at) =>
      change(link, (known) => {
        if (known.state === 'unlinked') return null;
        const doc = known.doc ?? NOTHING_SEEN;
        const others = (doc.ignoredCopies ?? []).filter((each) => each !== copyId);
        const ignoredCopies = [...others, copyId].slice(-MOST_IGNORED);
        return withDoc(known, { ...doc, seen: withEvent(doc.seen, 'copy-ignored', at), ignoredCopies });
      }),
    setMissing: async (link, since) => {
      const isKept = await change(link, (known) => {
        const doc = known.doc ?? NOTHING_SEEN;
        return doc.missingSince === since ? null : withDoc(known, { ...doc, missingSince: since });
      });
      if (!isKept && since !== null) await store.create(keyOf(link), missed(link, since));
    },
    end: async (link, at) => {
      await change(link, (known) =>
        known.state === 'unlinked' ? null : { ...known, v: 2, state: 'unlinked', updatedAt: at },
      );
      await holds.release(link);
    },
  };
}

const newLink = (link: LinkName, projectId: string | null, at: number): StoredLink => ({
  v: 2,
  kind: 'spec',
  ...link,
  ...(projectId === null ? {} : { projectId }),
  state: 'active',
  updatedAt: at,
  doc: NOTHING_SEEN,
});

/** Of a link that is only told of: not in force, and in no project's list. */
const missed = ({ issueId, pageId }: LinkName, missingSince: number): StoredLink => ({
  ...newLink({ issueId, pageId }, null, missingSince),
  state: 'unlinked',
  doc: { ...NOTHING_SEEN, missingSince },
});

/** What a link in force has seen is kept; one that was ended begins anew. `null` when all of it is there. */
function renewed(known: StoredLink, record: StoredLink): StoredLink | null {
  if (known.state === 'unlinked') return record;
  const isSame = known.updatedAt === record.updatedAt && known.projectId === record.projectId;
  return isSame ? null : { ...record, doc: known.doc ?? NOTHING_SEEN };
}

const withDoc = (known: StoredLink, doc: LinkDoc): StoredLink => ({ ...known, v: 2, doc });

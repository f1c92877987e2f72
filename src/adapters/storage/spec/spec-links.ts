import { type SeenEvents, withEvent } from '../../../domain/links/link-events';
import { type LinkName, type LinkRecord, type SpecLinks } from '../../../ports/spec/spec-links';
import { PlatformError } from '../../../ports/platform-error';
import { type Tokens } from '../../../ports/tokens';
import { createEntityStore } from '../entity-store';
import { createPageHolds } from './page-holds';

/** Attributes of the entity `ls-link`; records of the first version have no `doc`. */
interface StoredLink {
  readonly v: 1 | 2;
  readonly kind: 'spec';
  readonly issueId: string;
  readonly pageId: string;
  readonly projectId?: string;
  readonly state: 'active' | 'unlinked';
  readonly updatedAt: number;
  readonly doc?: LinkDoc;
}

interface LinkDoc {
  readonly seen: SeenEvents;
  readonly missingSince: number | null;
  readonly copyId?: string;
  readonly ignoredCopies?: readonly string[];
}

const NOTHING_SEEN: LinkDoc = { seen: {}, missingSince: null };
/** Several events of one page come at once. */
const MOST_TRIES = 5;
/** A record stays small; of more copies the oldest speak again. */
const MOST_IGNORED = 100;

const keyOf = ({ issueId, pageId }: LinkName): string => `l:${issueId}:${pageId}`;

/** For whoever only looks. */
export function createLinkFinder(tokens: Tokens): Pick<SpecLinks, 'find'> {
  const store = createEntityStore<StoredLink>('ls-link', tokens);
  return { find: async (link) => toLink(await store.get(keyOf(link))) };
}

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

  return {
    ...holds,
    ...createLinkFinder(tokens),
    record: async ({ projectId, at, ...link }) => {
      const record = newLink(link, projectId, at);
      if ((await store.create(keyOf(link), record)) === null)
        await change(link, (known) => renewed(known, record));
      await holds.hold(link, null, at);
    },
    note: async (link, event, at) => {
      await change(link, (known) => {
        const doc = known.doc ?? NOTHING_SEEN;
        const seen = withEvent(doc.seen, event, at);
        return seen === doc.seen ? null : withDoc(known, { ...doc, seen });
      });
    },
    noteCopy: async (link, copyId, at) => {
      await change(link, (known) => {
        const doc = known.doc ?? NOTHING_SEEN;
        const seen = withEvent(doc.seen, 'page-copied', at);
        return seen === doc.seen ? null : withDoc(known, { ...doc, seen, copyId });
      });
    },
    ignoreCopy: (link, copyId, at) =>
      change(link, (known) => {
        if (known.state === 'unlinked') return null;
        const doc = known.doc ?? NOTHING_SEEN;
        const others = (doc.ignoredCopies ?? []).filter((each) => each !== copyId);
        const ignoredCopies = [...others, copyId].slice(-MOST_IGNORED);
        return withDoc(known, { ...doc, seen: withEvent(doc.seen, 'copy-ignored', at), ignoredCopies });
      }),
    setMissing: async (link, since) => {
      await change(link, (known) => {
        const doc = known.doc ?? NOTHING_SEEN;
        return doc.missingSince === since ? null : withDoc(known, { ...doc, missingSince: since });
      });
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

/** What a link in force has seen is kept; one that was ended begins anew. `null` when all of it is there. */
function renewed(known: StoredLink, record: StoredLink): StoredLink | null {
  if (known.state === 'unlinked') return record;
  const isSame = known.updatedAt === record.updatedAt && known.projectId === record.projectId;
  return isSame ? null : { ...record, doc: known.doc ?? NOTHING_SEEN };
}

const withDoc = (known: StoredLink, doc: LinkDoc): StoredLink => ({ ...known, v: 2, doc });

function toLink(known: StoredLink | null): LinkRecord | null {
  if (known === null) return null;
  const { issueId, pageId, projectId, state, doc } = known;
  const { seen, missingSince, copyId = null, ignoredCopies = [] } = doc ?? NOTHING_SEEN;
  return { issueId, pageId, projectId: projectId ?? null, state, seen, missingSince, copyId, ignoredCopies };
}

import { APP_ACTOR, digestOf } from '../../../domain/audit/audit-entry';
import { anchorsIn } from '../../../domain/documents/page/anchors-in';
import { cutText, oneLine } from '../../../domain/kernel/text';
import { type IndexEntry, indexAnchor, indexBody, listedOn } from '../../../domain/reports/page/index-page';
import { numberedTitles } from '../../../domain/reports/numbered-titles';
import { type ReportWords } from '../../../domain/reports/words/report-words';
import { type Audit } from '../../../ports/audit';
import { type MarkedIndexes, type ReportIndexes } from '../../../ports/reports/report-indexes';
import { type ReportPage, type ReportPages } from '../../../ports/reports/report-pages';
import { orElse, orIfRefused } from '../../or-else';
import { type PageWrite, untoldWrite, versionNote } from '../publishing/page-write';

/** Which index is meant, and which work it is opened for. */
export interface IndexPlace {
  readonly projectId: string;
  readonly projectName: string;
  readonly spaceId: string;
  readonly parentId: string | null;
  readonly words: ReportWords;
  /** Token of the report's work. */
  readonly op: string;
}

/** `siteUrl` is empty where no answer told it. */
export interface OpenIndex {
  readonly page: ReportPage;
  readonly siteUrl: string;
}

export interface KeepIndex {
  /**
   * The page that lists a project's reports, found or made; `null` where others have its titles. Of one that is
   * lost, so that it is gone for good or hidden from the app, a title that a page out of sight has says which.
   */
  make(place: IndexPlace, isLost: boolean): Promise<OpenIndex | 'hidden' | null>;
  /**
   * Puts a report on the index, once. The version in which this report's work last found or put its line there
   * is `known`, and is the answer; `null` where Confluence will never take it.
   */
  list(place: IndexPlace, index: ReportPage, entry: IndexEntry, known: number | null): Promise<number | null>;
}

export interface KeepIndexDeps {
  readonly pages: ReportPages;
  readonly indexes: Pick<ReportIndexes, 'remember'>;
  readonly marked: MarkedIndexes;
  readonly audit: Audit;
  readonly hash: (text: string) => string;
}

/** Leaves room for ` (2)` below Confluence's 255. */
const LONGEST_TITLE = 248;
const MAX_STALE_UPDATES = 3;

/**
 * Keeps the page that lists a project's reports, and below which they stand.
 *
 * Storage knows it. Where that is lost it is known by its mark, or by its title and our anchor in it, so
 * that it is made once whatever else people do to it. No report comes out without it, since it keeps those
 * below it to their readers. What Confluence does not take now is tried again with the report; what it will
 * never take leaves the report without its line.
 */
export function createKeepIndex(deps: KeepIndexDeps): KeepIndex {
  return {
    make: async (place, isLost) => (await marked(deps, place)) ?? (await made(deps, place, isLost)),
    list: async (place, index, entry, known) => {
      // Who put it there may have died before the audit knew: whoever cannot look now leaves it to the next run.
      if (index.versionNumber !== known)
        await tell(deps, place, index, await untoldWrite(deps, index, place.op));
      return orIfRefused(() => list(deps, place, index, entry), null);
    },
  };
}

/** A search knows no page of a moment ago: that one is found by its title. */
async function marked(deps: KeepIndexDeps, place: IndexPlace): Promise<OpenIndex | null> {
  const { projectId, spaceId } = place;
  const pageId = await deps.marked.find(projectId, spaceId);
  const page = pageId === null ? null : await deps.pages.read(pageId);
  if (page === null) return null;
  if (isUnlisted(page)) return created(deps, place, { page, siteUrl: '' });
  await deps.indexes.remember(projectId, spaceId, page.pageId);
  return { page, siteUrl: '' };
}

/** Who made it may have died before the audit knew. */
const isUnlisted = ({ versionNumber }: ReportPage): boolean => versionNumber === 1;

/** Found by its title where an earlier try could not tell of it; a page of somebody else is left alone. */
async function made(
  deps: KeepIndexDeps,
  place: IndexPlace,
  isLost: boolean,
): Promise<OpenIndex | 'hidden' | null> {
  const { pages, hash } = deps;
  const { projectId, spaceId, parentId, words } = place;
  const name = indexAnchor(projectId, spaceId, hash);
  const body = indexBody(words, name);
  const base = cutText(oneLine(words.indexTitle(place.projectName)), LONGEST_TITLE);
  for (const title of numberedTitles(base)) {
    const outcome = await pages.create({ spaceId, parentId, title, body });
    if (outcome.kind === 'created')
      return created(deps, place, { ...outcome, page: { ...outcome.page, body, versionMessage: '' } });
    const { page, siteUrl } = await pages.findByTitle(spaceId, title);
    if (page === null && isLost) return 'hidden';
    if (page !== null && anchorsIn(page.body).includes(name))
      return (isUnlisted(page) ? created : known)(deps, place, { page, siteUrl });
  }
  return null;
}

async function created(deps: KeepIndexDeps, place: IndexPlace, index: OpenIndex): Promise<OpenIndex> {
  const after = digestOf(index.page.body, deps.hash);
  await tell(deps, place, index.page, [{ act: 'create-page', before: null, after, pageVersion: 1 }]);
  return known(deps, place, index);
}

/**
 * From now on it is known, here and on the page, where it only helps those who look for it. What Confluence
 * does not take now is tried again with the report; where it never does, its owner hears of it when the
 * report cannot be listed either.
 */
async function known(deps: KeepIndexDeps, place: IndexPlace, index: OpenIndex): Promise<OpenIndex> {
  const { pages, indexes, hash } = deps;
  const { projectId, spaceId } = place;
  const { pageId } = index.page;
  await orIfRefused(async () => {
    await pages.setIndexMark(pageId, projectId);
    const after = digestOf(pageId, hash);
    await tell(deps, place, index.page, [{ act: 'mark-page', before: null, after }]);
  }, undefined);
  await indexes.remember(projectId, spaceId, pageId);
  return index;
}

async function list(
  deps: KeepIndexDeps,
  place: IndexPlace,
  first: ReportPage,
  entry: IndexEntry,
): Promise<number> {
  const { pages, hash } = deps;
  const name = indexAnchor(place.projectId, place.spaceId, hash);
  let index = first;
  for (let attempt = 0; attempt < MAX_STALE_UPDATES; attempt += 1) {
    const body = listedOn(index.body, name, entry, place.words);
    if (body === null) break;
    const isThere = (there: string): boolean => listedOn(there, name, entry, place.words) === null;
    if (
      await updated(pages, index, body, {
        message: versionNote(place.words.versions.listed, place.op),
        isThere,
      })
    ) {
      const [before, after] = [digestOf(index.body, hash), digestOf(body, hash)];
      const pageVersion = index.versionNumber + 1;
      await tell(deps, place, index, [{ act: 'update-page', before, after, pageVersion }]);
      return pageVersion;
    }
    const again = await pages.read(index.pageId);
    if (again === null) break;
    index = again;
  }
  return index.versionNumber;
}

/**
 * An answer that is lost may hide a page that was written: it is looked at before anybody tries again. Where
 * nobody can look either, the next run does, and tells the audit what is there.
 */
const updated = async (
  pages: ReportPages,
  index: ReportPage,
  body: string,
  { message, isThere }: { readonly message: string; readonly isThere: (body: string) => boolean },
): Promise<boolean> =>
  orElse(
    () => pages.update(index, body, message),
    async (error) => {
      const now = error.mayHaveHappened ? await readOrNull(pages, index) : null;
      if (now !== null && isThere(now.body)) return true;
      throw error;
    },
  );

const readOrNull = (pages: ReportPages, { pageId }: ReportPage): Promise<ReportPage | null> =>
  orElse(
    () => pages.read(pageId),
    () => null,
  );

const tell = (
  { audit }: KeepIndexDeps,
  { projectId, op }: IndexPlace,
  { pageId }: ReportPage,
  writes: readonly PageWrite[],
): Promise<void> =>
  audit.record(
    writes.map((write) => ({ ...write, op, issueId: null, pageId, projectId, actorId: APP_ACTOR })),
  );

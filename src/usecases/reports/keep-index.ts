import { APP_ACTOR, type AuditEntry, digestOf } from '../../domain/audit/audit-entry';
import { anchorsIn } from '../../domain/documents/sections';
import { cutText, oneLine } from '../../domain/kernel/text';
import { type ReportLanguage } from '../../domain/reports/layout/report-layout';
import { type IndexEntry, indexAnchor, indexBody, listedOn } from '../../domain/reports/page/index-page';
import { wordsOf } from '../../domain/reports/words/words-of';
import { type Audit } from '../../ports/audit';
import { type ReportIndexes } from '../../ports/report-indexes';
import { type ReportPage, type ReportPages } from '../../ports/report-pages';
import { orElse } from '../or-else';

/** Which index is meant, and which work it is opened for. */
export interface IndexPlace {
  readonly projectId: string;
  readonly projectName: string;
  readonly spaceId: string;
  readonly parentId: string | null;
  readonly language: ReportLanguage;
  /** Token of the report's work. */
  readonly op: string;
}

export interface KeepIndex {
  /** The page that lists a project's reports, made where there is none; `null` when that cannot be. */
  open(place: IndexPlace): Promise<ReportPage | null>;
  /** Puts a report on the index, once. */
  list(place: IndexPlace, index: ReportPage, entry: IndexEntry): Promise<void>;
}

export interface KeepIndexDeps {
  readonly pages: ReportPages;
  readonly indexes: ReportIndexes;
  readonly audit: Audit;
  readonly hash: (text: string) => string;
}

/** Leaves room for ` (2)` below Confluence's 255. */
const LONGEST_TITLE = 248;
const MAX_TITLES = 5;
const MAX_STALE_UPDATES = 3;

/**
 * Keeps the page that lists a project's reports, and below which they stand.
 *
 * It is known by storage, else by its title and our anchor in it, so that it is made once. A report comes
 * out with or without it: what goes wrong here is mended by the next one.
 */
export function createKeepIndex(deps: KeepIndexDeps): KeepIndex {
  return {
    open: (place) =>
      orElse(
        async () => (await remembered(deps, place)) ?? (await made(deps, place)),
        () => null,
      ),
    list: (place, index, entry) =>
      orElse(
        () => list(deps, place, index, entry),
        () => undefined,
      ),
  };
}

async function remembered(deps: KeepIndexDeps, { projectId, spaceId }: IndexPlace) {
  const pageId = await deps.indexes.find(projectId, spaceId);
  return pageId === null ? null : deps.pages.read(pageId);
}

/** Found by its title where an earlier try could not tell of it; a page of somebody else is left alone. */
async function made(deps: KeepIndexDeps, place: IndexPlace): Promise<ReportPage | null> {
  const { pages, indexes, hash } = deps;
  const { projectId, spaceId, parentId, language } = place;
  const name = indexAnchor(projectId, spaceId, hash);
  const words = wordsOf(language);
  const base = cutText(oneLine(words.indexTitle(place.projectName)), LONGEST_TITLE);
  for (let n = 1; n <= MAX_TITLES; n += 1) {
    const title = n === 1 ? base : `${base} (${String(n)})`;
    const { page } = await pages.findByTitle(spaceId, title);
    if (page !== null && !anchorsIn(page.body).includes(name)) continue;
    if (page !== null) {
      await pages.setIndexMark(page.pageId, projectId);
      await indexes.remember(projectId, spaceId, page.pageId);
      return page;
    }
    const body = indexBody(words, name);
    const outcome = await pages.create({ spaceId, parentId, title, body });
    if (outcome.kind === 'title-taken') continue;
    const { pageId } = outcome.page;
    await deps.audit.record([
      entryOf(place, pageId, {
        act: 'create-page',
        before: null,
        after: digestOf(body, hash),
        pageVersion: 1,
      }),
    ]);
    await pages.setIndexMark(pageId, projectId);
    await indexes.remember(projectId, spaceId, pageId);
    return { ...outcome.page, body };
  }
  return null;
}

async function list(
  deps: KeepIndexDeps,
  place: IndexPlace,
  first: ReportPage,
  entry: IndexEntry,
): Promise<void> {
  const { pages, hash } = deps;
  const name = indexAnchor(place.projectId, place.spaceId, hash);
  let index = first;
  for (let attempt = 0; attempt < MAX_STALE_UPDATES; attempt += 1) {
    const body = listedOn(index.body, name, entry);
    if (body === null) return;
    if (await pages.update(index, body, `Report listed [ls:${place.op}]`)) {
      const [before, after] = [digestOf(index.body, hash), digestOf(body, hash)];
      const pageVersion = index.versionNumber + 1;
      await deps.audit.record([
        entryOf(place, index.pageId, { act: 'update-page', before, after, pageVersion }),
      ]);
      return;
    }
    const again = await pages.read(index.pageId);
    if (again === null) return;
    index = again;
  }
}

const entryOf = (
  { projectId, op }: IndexPlace,
  pageId: string,
  write: Pick<AuditEntry, 'act' | 'before' | 'after' | 'pageVersion'>,
): AuditEntry => ({ ...write, op, issueId: null, pageId, projectId, actorId: APP_ACTOR });

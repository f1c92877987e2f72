import { type FoundDraft, type PageDrafts } from '../../ports/pages/page-drafts';
import { type People } from '../../ports/people';
import { type PersonNames } from '../../ports/spec/person-names';
import { type SpecJobs } from '../../ports/spec/spec-jobs';
import { orElse } from '../or-else';

export type OpenDraft =
  | { readonly of: 'viewer' }
  /** `null` where the name of who wrote it last is not known. */
  | { readonly of: 'another'; readonly name: string | null };

export interface PagePeople {
  /** Unpublished changes that the viewer can see in the editor; `null` without any. */
  readonly draft: OpenDraft | null;
}

export type ShowPagePeople = (issueId: string, viewerId: string) => Promise<PagePeople>;

interface Deps {
  readonly jobs: Pick<SpecJobs, 'find'>;
  readonly drafts: PageDrafts;
  readonly people: People;
  readonly personNames: Pick<PersonNames, 'remember'>;
}

/**
 * Who is at work on a spec page: whose changes are not published yet, and what the viewer is called, which is
 * kept for the version that they may write.
 *
 * Asked for once the changes are on the screen, so that nobody waits for these two reads. Both are made
 * as the viewer: Confluence shows a draft to those alone who may edit the page.
 */
export function createShowPagePeople({ jobs, drafts, people, personNames }: Deps): ShowPagePeople {
  const draftOn = (pageId: string) =>
    orElse(
      () => drafts.find(pageId),
      () => null,
    );
  const namesOf = (accountIds: readonly string[]) =>
    orElse(
      () => people.namesOf(accountIds),
      () => new Map<string, string>(),
    );

  /** A version can do without the name. */
  const remember = (viewerId: string, name: string) =>
    orElse(
      () => personNames.remember(viewerId, name),
      () => undefined,
    );

  return async (issueId, viewerId) => {
    const pageId = (await jobs.find(issueId))?.job.page?.pageId;
    const draft = pageId === undefined ? null : await draftOn(pageId);
    const authorId = draft?.authorId ?? viewerId;
    const names = await namesOf([...new Set([viewerId, authorId])]);
    const viewerName = names.get(viewerId);
    if (viewerName !== undefined) await remember(viewerId, viewerName);
    return { draft: draft === null ? null : openDraft(draft, viewerId, names) };
  };
}

function openDraft(
  { authorId }: FoundDraft,
  viewerId: string,
  names: ReadonlyMap<string, string>,
): OpenDraft {
  if (authorId === viewerId) return { of: 'viewer' };
  return { of: 'another', name: authorId === null ? null : (names.get(authorId) ?? null) };
}

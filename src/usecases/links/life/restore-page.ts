import { restorationOf } from '../../../domain/audit/audit-entry';
import { readPageBody } from '../../../domain/documents/page/page-body';
import { type SpecJob } from '../../../domain/spec/spec-job';
import { type SpecLanguage } from '../../../domain/templates/spec-language';
import { type Audit } from '../../../ports/audit';
import { type Clock } from '../../../ports/clock';
import { type IssueReader } from '../../../ports/issues/issue-reader';
import { type PageTrash, type RestoreOutcome } from '../../../ports/pages/page-trash';
import { type SpecJobs } from '../../../ports/spec/spec-jobs';
import { type SpecLinks } from '../../../ports/spec/spec-links';
import { type Tokens } from '../../../ports/tokens';
import { orElse } from '../../or-else';
import { languageOfSpec } from '../../spec/language-of-spec';

export interface LinkCommand {
  readonly issueId: string;
  readonly viewerId: string;
}

export type RestorePageOutcome =
  | RestoreOutcome
  | { readonly kind: 'not-visible' }
  | { readonly kind: 'not-linked' };

/** Takes the spec page of an issue out of the trash, by the hand of the person who asks. */
export type RestorePage = (command: LinkCommand) => Promise<RestorePageOutcome>;

interface Deps {
  readonly issues: IssueReader;
  readonly jobs: Pick<SpecJobs, 'find'>;
  readonly trash: PageTrash;
  readonly links: Pick<SpecLinks, 'note'>;
  readonly audit: Audit;
  readonly clock: Clock;
  readonly tokens: Tokens;
  readonly hash: (text: string) => string;
}

export function createRestorePage(deps: Deps): RestorePage {
  const { issues, jobs, trash, links, audit, clock, tokens, hash } = deps;
  /** So that who restored it reads so at once: the product's event comes when it comes, and may be lost. */
  const noteQuietly = (issueId: string, pageId: string): Promise<void> =>
    orElse(
      () => links.note({ issueId, pageId }, 'page-restored', clock.now()),
      () => undefined,
    );
  return async ({ issueId, viewerId }) => {
    const job = (await jobs.find(issueId))?.job;
    // Only someone who sees the issue may learn which page is its spec.
    if ((await issues.glance(issueId)) === null) return { kind: 'not-visible' };
    if (!job?.page) return { kind: 'not-linked' };
    const { page, projectId } = job;
    const restored = await trash.restore(page.pageId, noteFor(job));
    if (restored.kind !== 'restored') return restored;
    const about = { issueId, pageId: page.pageId, projectId, actorId: viewerId };
    // Told first: nobody tells again what is noted.
    await audit.record([{ op: tokens.fresh(), ...about, ...restorationOf(hash) }]);
    await noteQuietly(issueId, page.pageId);
    return restored;
  };
}

/** What the page's history says. */
const RESTORED: Readonly<Record<SpecLanguage, string>> = {
  en: 'Restored from the trash by Lockstep',
  de: 'Von Lockstep aus dem Papierkorb wiederhergestellt',
  ja: 'Lockstep がゴミ箱から復元',
};

/** In the language of the page; in that of whoever made it the spec where its text cannot be read. */
const noteFor =
  (job: SpecJob) =>
  async (text: string): Promise<string> => {
    const body = readPageBody(text);
    const language = body.kind === 'unreadable' ? job.order.language : await languageOfSpec(job, body);
    return RESTORED[language];
  };

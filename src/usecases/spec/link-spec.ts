import { type AuditAct, digestOf } from '../../domain/audit/audit-entry';
import { type SpecComment } from '../../domain/spec/spec-comment';
import {
  openSteps,
  type SpecJob,
  type SpecPage,
  type StepKind,
  type StepState,
} from '../../domain/spec/spec-job';
import { type IssueWriter } from '../../ports/issues/issue-writer';
import { PlatformError } from '../../ports/platform-error';
import { type SpecLinks } from '../../ports/spec/spec-links';
import { type SpecPages } from '../../ports/spec/spec-pages';
import { toldError } from '../told-error';
import { commentOnce } from './comment-once';
import { markOf } from './mark-of';
import { type SpecWrite } from './spec-entries';

type LinkStep = Exclude<StepKind, 'page'>;

export interface LinkedSteps {
  readonly steps: Partial<Readonly<Record<StepKind, StepState>>>;
  /** What the products have carried out. */
  readonly writes: readonly SpecWrite[];
  /** The comment that was written or found; `null` when there is none, or it has no id. */
  readonly comment: SpecComment | null;
  /** What who waits has to be told: no product's refusal, or until when a product takes no more. */
  readonly thrown: Error | null;
}

interface Deps {
  readonly issueWriter: IssueWriter;
  readonly pages: SpecPages;
  readonly links: SpecLinks;
  readonly hash: (text: string) => string;
}

export type LinkSpec = (job: SpecJob, page: SpecPage, repeated: boolean) => Promise<LinkedSteps>;

/**
 * The steps after the page, side by side: none of them needs another's result.
 *
 * All but the comment leave the same state when they run twice. The comment is looked for before it is
 * `repeated`, because the products have no key that would make it one, and where one of a link before may be
 * there, which is edited in its place.
 */
export function createLinkSpec(deps: Deps): LinkSpec {
  return async (job, page, repeated) => {
    const open = openSteps(job).filter((kind) => kind !== 'page');
    const results = await Promise.allSettled(open.map((kind) => run(deps, kind, { job, page, repeated })));
    const steps: Partial<Record<StepKind, StepState>> = {};
    const writes: SpecWrite[] = [];
    let comment: SpecComment | null = null;
    let thrown: Error | null = null;
    results.forEach((result, index) => {
      const kind = open[index];
      if (kind === undefined) return;
      steps[kind] =
        result.status === 'fulfilled' ? (result.value.state ?? 'done') : stateAfter(result.reason);
      if (result.status === 'rejected') thrown ??= toldError(result.reason);
      else {
        if (result.value.write !== null) writes.push(result.value.write);
        comment = result.value.comment ?? comment;
      }
    });
    return { steps, writes, comment, thrown };
  };
}

interface Linking {
  readonly job: SpecJob;
  readonly page: SpecPage;
  readonly repeated: boolean;
}

interface Done {
  /** `null` for what stays inside the app. */
  readonly write: SpecWrite | null;
  readonly comment?: SpecComment | null;
  /** `done` without a word. */
  readonly state?: StepState | undefined;
}

async function run(deps: Deps, kind: LinkStep, linking: Linking): Promise<Done> {
  const { issueWriter, pages, links, hash } = deps;
  const { job, page } = linking;
  const { issueId, projectId, startedAt } = job;
  const { pageId } = page;
  const wrote = (act: AuditAct, value: unknown): Done => ({
    write: { act, pageId, digest: digestOf(value, hash) },
  });
  switch (kind) {
    case 'remote-link':
      await issueWriter.linkPage(issueId, page);
      return wrote('link-page', page);
    case 'issue-property':
      await issueWriter.nameSpec(issueId, page);
      return wrote('name-spec', page);
    case 'page-property': {
      const mark = markOf(job);
      await pages.mark(pageId, mark);
      return wrote('mark-page', mark);
    }
    case 'comment': {
      const { commentId, print, act, before, state } = await commentOnce(deps, linking);
      const was = before && digestOf(before, hash);
      return {
        write: act && { act, pageId, digest: digestOf(print, hash), before: was },
        comment: commentId === null ? null : { commentId, print },
        state,
      };
    }
    case 'record':
      await links.record({ issueId, projectId, pageId, at: startedAt });
      return { write: null };
  }
}

/** A product that said no will say so again; one that was not reached may yet say yes. */
function stateAfter(reason: unknown): StepState {
  if (!(reason instanceof PlatformError)) return 'failed';
  return reason.kind === 'forbidden' || reason.kind === 'not-found' || reason.kind === 'rejected'
    ? 'refused'
    : 'failed';
}

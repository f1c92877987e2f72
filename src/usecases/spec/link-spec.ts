import { SECTION_KINDS } from '../../domain/spec/section-kinds';
import { sectionAnchors } from '../../domain/spec/spec-page';
import {
  openSteps,
  type SpecJob,
  type SpecPage,
  type StepKind,
  type StepState,
} from '../../domain/spec/spec-job';
import { type IssueWriter } from '../../ports/issue-writer';
import { PlatformError } from '../../ports/platform-error';
import { type SpecLinks } from '../../ports/spec-links';
import { type SpecPages } from '../../ports/spec-pages';

type LinkStep = Exclude<StepKind, 'page'>;

export interface LinkedSteps {
  readonly steps: Partial<Readonly<Record<StepKind, StepState>>>;
  /** What was thrown that is no product's refusal, such as the platform's request for consent. */
  readonly thrown: Error | null;
}

interface Deps {
  readonly issueWriter: IssueWriter;
  readonly pages: SpecPages;
  readonly links: SpecLinks;
}

export type LinkSpec = (job: SpecJob, page: SpecPage, repeated: boolean) => Promise<LinkedSteps>;

/**
 * The steps after the page, side by side: none of them needs another's result.
 *
 * All but the comment leave the same state when they run twice. The comment is looked for before it is
 * `repeated`, because the products have no key that would make it one.
 */
export function createLinkSpec({ issueWriter, pages, links }: Deps): LinkSpec {
  const run = async (kind: LinkStep, job: SpecJob, page: SpecPage, repeated: boolean): Promise<void> => {
    const { issueId, projectId, op, startedAt } = job;
    switch (kind) {
      case 'remote-link':
        return issueWriter.linkPage(issueId, page);
      case 'issue-property':
        return issueWriter.nameSpec(issueId, page);
      case 'page-property':
        return pages.mark(page.pageId, { issueId, sections: sectionAnchors(op, SECTION_KINDS) });
      case 'comment':
        if (repeated && (await issueWriter.hasComment(issueId, page, op))) return;
        return issueWriter.commentOn(issueId, page, op);
      case 'record':
        return links.record({ issueId, projectId, pageId: page.pageId, at: startedAt });
    }
  };

  return async (job, page, repeated) => {
    const open = openSteps(job).filter((kind) => kind !== 'page');
    const results = await Promise.allSettled(open.map((kind) => run(kind, job, page, repeated)));
    const steps: Partial<Record<StepKind, StepState>> = {};
    let thrown: Error | null = null;
    results.forEach((result, index) => {
      const kind = open[index];
      if (kind === undefined) return;
      steps[kind] = result.status === 'fulfilled' ? 'done' : stateAfter(result.reason);
      if (result.status === 'rejected') thrown ??= unexpected(result.reason);
    });
    return { steps, thrown };
  };
}

function unexpected(reason: unknown): Error | null {
  if (reason instanceof PlatformError) return null;
  return reason instanceof Error ? reason : new Error('thrown without an error');
}

/** A product that said no will say so again; one that was not reached may yet say yes. */
function stateAfter(reason: unknown): StepState {
  if (!(reason instanceof PlatformError)) return 'failed';
  return reason.kind === 'forbidden' || reason.kind === 'not-found' || reason.kind === 'rejected'
    ? 'refused'
    : 'failed';
}

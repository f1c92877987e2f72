import { isListOpen, isOpen, type Run } from '../../domain/breakdown/run/run';
import { type Site } from '../../domain/spec/epic-values';
import { isFinished } from '../../domain/spec/spec-job';
import { sectionAnchor } from '../../domain/spec/section-anchors';
import { type BreakdownJobs } from '../../ports/breakdown/breakdown-jobs';
import { type IssueGlance, type IssueReader } from '../../ports/issues/issue-reader';
import { type SpecJobs } from '../../ports/spec/spec-jobs';
import { type CurrentPage } from '../../ports/spec/spec-versions';
import { orElse } from '../or-else';
import { type ListOnPage } from './list-on-page';
import { type RoundOutcome } from './run-round';

export interface Finishing {
  readonly site: Site;
  /** Issue and page where this invocation has read them. */
  readonly issue: IssueGlance | null;
  readonly page: CurrentPage | null;
}

export type FinishRun = (round: RoundOutcome, finishing: Finishing) => Promise<RoundOutcome>;

interface Deps {
  readonly issues: Pick<IssueReader, 'glance'>;
  readonly jobs: Pick<SpecJobs, 'find'>;
  readonly breakdowns: BreakdownJobs;
  readonly listOnPage: ListOnPage;
}

/** Once nothing of a run is open, its tasks are shown on the spec page. The tasks stay whatever comes of it. */
export function createFinishRun({ issues, jobs, breakdowns, listOnPage }: Deps): FinishRun {
  const listState = async (
    { stored, run }: RoundOutcome,
    { site, issue, page }: Finishing,
  ): Promise<Run['list']> => {
    const { issueId, projectId } = stored.job;
    const spec = await jobs.find(issueId);
    // A spec that was there when the run began is asked for again.
    if (spec === null || !isFinished(spec.job) || spec.job.page === null)
      return stored.job.pageId === null ? 'no-page' : 'failed';
    const seen = issue ?? (await issues.glance(issueId));
    if (seen === null) return 'failed';
    const { op, order } = spec.job;
    const { pageId } = spec.job.page;
    const section = { language: order.language, anchor: sectionAnchor('tasks', op) };
    const list = { issueId, issueKey: seen.key, siteUrl: site.siteUrl, cloudId: site.cloudId, ...section };
    return listOnPage({ ...list, op: run.op, actorId: run.ownerId, pageId, projectId }, page);
  };

  return async (round, finishing) => {
    const { run, stored } = round;
    if (isOpen(run) || !isListOpen(run)) return round;
    const list = await orElse<Run['list'], Run['list']>(
      () => listState(round, finishing),
      () => 'failed',
    );
    const next = { ...run, list };
    const saved = await breakdowns.save(stored, { ...stored.job, run: next });
    return { ...round, run: next, stored: saved ?? stored };
  };
}

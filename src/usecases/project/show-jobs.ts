import { inOrder, type JobProgress, runProgress, specProgress } from '../../domain/jobs/job-progress';
import { type Clock } from '../../ports/clock';
import { type IssueGlance } from '../../ports/issues/issue-reader';
import { type LinkIssues } from '../../ports/issues/link-issues';
import { type FoundJobs, type ProjectJobs } from '../../ports/projects/project-jobs';
import { sideBySide } from '../side-by-side';

export interface ShownJob extends JobProgress {
  readonly issue: Pick<IssueGlance, 'key' | 'summary'>;
}

export interface ShownJobs {
  /** What somebody has to go on with first, then the latest. */
  readonly jobs: readonly ShownJob[];
  /** There are older ones. */
  readonly more: boolean;
}

export type ShowJobs = (query: {
  readonly projectId: string;
  readonly viewerId: string;
}) => Promise<ShownJobs>;

interface Deps {
  readonly projectJobs: ProjectJobs;
  readonly linkIssues: Pick<LinkIssues, 'among'>;
  readonly clock: Clock;
}

/** As many issues as are read at once. */
const MOST_JOBS = 100;

/** The plans of a project, as far as the person sees their issues: two searches of storage, one read of Jira. */
export function createShowJobs({ projectJobs, linkIssues, clock }: Deps): ShowJobs {
  return async ({ projectId, viewerId }) => {
    const [ofProject, own] = await sideBySide(
      projectJobs.latest(projectId, MOST_JOBS),
      projectJobs.latestOf(viewerId, MOST_JOBS),
    );
    // Killed before its issue was read: only its owner finds it.
    const unplaced = { specs: own.specs.filter((job) => job.projectId === null), breakdowns: [] };
    const found = inOrder([...progressOf(ofProject, clock.now()), ...progressOf(unplaced, clock.now())]);
    const jobs = found.slice(0, MOST_JOBS);
    const issues = await linkIssues.among([...new Set(jobs.map(({ issueId }) => issueId))]);
    const inProject = new Map(
      issues.filter((issue) => issue.projectId === projectId).map((issue) => [issue.issueId, issue]),
    );
    const shown = jobs.flatMap((job) => {
      const issue = inProject.get(job.issueId);
      return issue === undefined ? [] : [{ ...job, issue: { key: issue.key, summary: issue.summary } }];
    });
    // Of what is hidden from this person, not even that there is more.
    return { jobs: shown, more: shown.length > 0 && found.length >= MOST_JOBS };
  };
}

const progressOf = ({ specs, breakdowns }: FoundJobs, now: number): readonly JobProgress[] => [
  ...specs.map((job) => specProgress(job, now)),
  ...breakdowns.flatMap(({ issueId, run }) => (run === null ? [] : [runProgress(issueId, run, now)])),
];

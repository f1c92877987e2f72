import { progressed } from '../../../domain/spec/job-attempts';
import { type SpecPage } from '../../../domain/spec/spec-job';
import { type Audit } from '../../../ports/audit';
import { type Clock } from '../../../ports/clock';
import { type SpecJobs } from '../../../ports/spec/spec-jobs';
import { type LinkSpec } from '../../spec/link-spec';
import { specEntry } from '../../spec/spec-entries';
import { type AdoptSpec, type AdoptSpecCommand } from './adopt-spec';
import { type CannotAdopt } from './check-adoption';

export type AdoptFoundOutcome =
  | { readonly kind: 'adopted' }
  /** The page is the issue's; *Continue* on the issue links what could not be linked now. */
  | { readonly kind: 'unfinished' }
  | { readonly kind: 'already-claimed' }
  | CannotAdopt;

/** Links a page that was found with one end silent, after a person has said that the two belong together. */
export type AdoptFound = (command: AdoptSpecCommand) => Promise<AdoptFoundOutcome>;

interface Deps {
  readonly adoptSpec: AdoptSpec;
  readonly jobs: SpecJobs;
  readonly linkSpec: LinkSpec;
  readonly audit: Audit;
  readonly clock: Clock;
}

export function createAdoptFound(deps: Deps): AdoptFound {
  return async (command) => {
    const taken = await deps.adoptSpec(command);
    return taken.kind === 'page-taken' ? link(deps, command, taken.page) : taken;
  };
}

async function link(
  { jobs, linkSpec, audit, clock }: Deps,
  { issueId, viewerId }: AdoptSpecCommand,
  page: SpecPage,
): Promise<AdoptFoundOutcome> {
  const stored = await jobs.find(issueId);
  const projectId = stored?.job.projectId;
  if (stored === null || projectId == null) return { kind: 'unfinished' };
  const { steps, writes, thrown } = await linkSpec(stored.job, page, true);
  const job = progressed(stored.job, steps, clock.now());
  await audit.record(writes.map((write) => specEntry(job, write, projectId, viewerId)));
  await jobs.save(stored, job);
  if (thrown !== null) throw thrown;
  return { kind: Object.values(job.steps).includes('failed') ? 'unfinished' : 'adopted' };
}

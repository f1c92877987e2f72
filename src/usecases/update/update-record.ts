import { removeQuietly } from '../or-else';
import { type AuditEntry } from '../../domain/audit/audit-entry';
import { type BasePointer } from '../../domain/spec/spec-base';
import { type PageUpdate, type SpecJob, updateGivenUp, updateWritten } from '../../domain/spec/spec-job';
import { type Audit } from '../../ports/audit';
import { type Clock } from '../../ports/clock';
import { type SpecBases } from '../../ports/spec/spec-bases';
import { type KnownSpecJobs, type StoredSpecJob } from '../../ports/spec/spec-jobs';

/** Writes down how an update ended; running twice is running once. */
export interface UpdateRecord {
  /** Its version is there: its base takes the place of the one before, and the audit tells of it. */
  written(stored: StoredSpecJob, update: PageUpdate): Promise<StoredSpecJob>;
  /** Its version will never come. */
  givenUp(stored: StoredSpecJob, update: PageUpdate): Promise<StoredSpecJob>;
}

interface Deps {
  readonly jobs: KnownSpecJobs;
  readonly bases: SpecBases;
  readonly audit: Audit;
  readonly clock: Clock;
}

/** Somebody else may write down an update of theirs at the same time. */
const MOST_SAVES = 3;

export function createUpdateRecord({ jobs, bases, audit, clock }: Deps): UpdateRecord {
  const change = async (
    first: StoredSpecJob,
    next: (job: SpecJob) => SpecJob,
    unused: (before: SpecJob, after: SpecJob) => BasePointer | null,
  ): Promise<StoredSpecJob> => {
    let stored = first;
    for (let round = 0; round < MOST_SAVES; round += 1) {
      const saved = await jobs.save(stored, next(stored.job));
      if (saved !== null) {
        const pointer = unused(stored.job, saved.job);
        if (pointer !== null) await removeQuietly(bases, pointer);
        return saved;
      }
      const again = await jobs.find(first.job.issueId);
      if (again === null) break;
      stored = again;
    }
    return { ...stored, job: next(stored.job) };
  };

  return {
    givenUp: (stored, update) =>
      change(
        stored,
        (job) => updateGivenUp(job, update),
        () => update.base,
      ),
    written: async (stored, update) => {
      await audit.record([entryOf(stored.job, update)]);
      return change(
        stored,
        (job) => updateWritten(job, update, clock.now()),
        (before, after) => (before.base?.op === after.base?.op ? null : before.base),
      );
    },
  };
}

function entryOf(job: SpecJob, update: PageUpdate): AuditEntry {
  const { before, after, base } = update;
  return { ...aboutOf(job, update), act: 'update-page', before, after, pageVersion: base.versionNumber };
}

/** What the audit tells of any work of this press. */
export function aboutOf({ issueId, projectId, page }: SpecJob, { op, actorId }: PageUpdate) {
  return { op, issueId, pageId: page?.pageId ?? null, projectId, actorId };
}

import { pendingUpdate, type SpecPage } from '../../domain/spec/spec-job';
import { baseAfter, isStillOffered } from '../../domain/update/update-choice';
import { changesIn } from '../../domain/update/update-plan';
import { type Clock } from '../../ports/clock';
import { type SpecBases } from '../../ports/spec/spec-bases';
import { type KnownSpecJobs } from '../../ports/spec/spec-jobs';
import { type CheckUpdate, type CheckUpdateQuery, type NoUpdate, type UpdateCheck } from './check-update';
import { orElse, removeQuietly } from '../or-else';
import { notWritten } from './not-written';
import { type UpdateOrder, type WriteUpdate, type WriteUpdateOutcome } from './write-update';

export interface UpdateSpecCommand extends CheckUpdateQuery, UpdateOrder {}

export type UpdateSpecOutcome =
  | NoUpdate
  | Exclude<WriteUpdateOutcome, { readonly kind: 'overtaken' }>
  /** All of it was there already, or the page's text was chosen. */
  | { readonly kind: 'nothing-written'; readonly page: SpecPage }
  /** What was to be changed is no longer what was shown. */
  | { readonly kind: 'changed-meanwhile' };

export type UpdateSpec = (command: UpdateSpecCommand) => Promise<UpdateSpecOutcome>;

interface Deps {
  readonly checkUpdate: CheckUpdate;
  readonly writeUpdate: WriteUpdate;
  readonly jobs: KnownSpecJobs;
  readonly bases: SpecBases;
  readonly clock: Clock;
}

/** Somebody who is faster three times in a row is at work on the page: the person looks again. */
const MOST_ROUNDS = 3;

/**
 * Makes the chosen changes in one new version of the page, or none.
 *
 * Everything is read and compared again first, so that what people wrote since the preview stays, and
 * an earlier try of the same press is known by what it left.
 */
export function createUpdateSpec({ checkUpdate, writeUpdate, jobs, bases, clock }: Deps): UpdateSpec {
  /** What this press has written already, though its answer may never have come, or said that somebody was faster. */
  const found = ({ stored: { job }, page: { page } }: UpdateCheck, op: string): UpdateSpecOutcome | null =>
    job.update?.op === op && pendingUpdate(job) === null
      ? { kind: 'updated', page, report: job.update.report }
      : null;

  const attempt = (command: UpdateSpecCommand, check: UpdateCheck) => {
    const { page, plan } = check;
    if (!isStillOffered(plan, command.choice))
      return changesIn(plan).length === 0
        ? ({ kind: 'nothing-written', page: page.page } as const)
        : ({ kind: 'changed-meanwhile' } as const);
    // What the page is to keep is decided for everybody, too.
    if (!page.mayEdit) return { kind: 'refused', why: 'may-not-edit' } as const;
    return command.choice.accepted.size === 0 ? settle(check, command) : writeUpdate(check, command);
  };

  /** Only the page's text was chosen: no version, but it is not asked again. */
  const settle = async (check: UpdateCheck, { choice }: UpdateSpecCommand) => {
    const { stored, page } = check;
    const at = clock.now();
    const pointer = await bases.store(stored.job.issueId, baseAfter(check, choice), page.versionNumber);
    const base = { ...pointer, at };
    const saved = await jobs.save(stored, { ...stored.job, base, updatedAt: at });
    const unused = saved === null ? base : stored.job.base;
    if (unused !== null) await removeQuietly(bases, unused);
    return saved === null
      ? ({ kind: 'overtaken' } as const)
      : ({ kind: 'nothing-written', page: page.page } as const);
  };

  return async (command) => {
    for (let round = 1; ; round += 1) {
      // What was sent in an earlier round may be there although somebody seemed to be faster.
      const check = await (round === 1
        ? orElse(() => checkUpdate(command), notWritten)
        : checkUpdate(command));
      if (check.kind === 'not-written') return check;
      if (check.kind === 'no-update') return noUpdate(check);
      const done = found(check, command.op);
      if (done !== null) return done;
      if (round > MOST_ROUNDS) return { kind: 'changed-meanwhile' };
      const outcome = await attempt(command, check);
      if (outcome.kind !== 'overtaken') return outcome;
    }
  };
}

/** Whoever looks again learns what nobody knows here: this press reads no template. */
const noUpdate = (check: NoUpdate): UpdateSpecOutcome =>
  check.why === 'template-unusable' ? { kind: 'changed-meanwhile' } : check;

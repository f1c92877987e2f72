import { sha256 } from '../../src/adapters/hash/sha256';
import { type Trial } from '../../src/domain/health/self-test';
import { type TrialFailure } from '../../src/domain/health/trial-result';
import { createCleanUpSelfTest } from '../../src/usecases/health/clean-up-self-test';
import { createContinueSelfTest, createStartSelfTest } from '../../src/usecases/health/run-self-test';
import { FakeAudit } from './fakes/fake-audit';
import { FakeTrials } from './fakes/fake-trials';
import { TroubledRun } from './trouble';

export const ADA = 'ada';
export const PLACE = { accountId: ADA, projectId: '10000', spaceId: '900' };

/** The use cases of the self-test on a world of its own, driven as the admin page drives them. */
export class SelfTestDesk {
  readonly world = new FakeTrials();
  readonly audit = new FakeAudit();
  now = 1_700_000_000_000;
  private tokens = 0;

  usecases(run = new TroubledRun(-1, 'throttled')) {
    const deps = {
      clock: { now: () => this.now },
      tokens: { fresh: () => String((this.tokens += 1)).padStart(16, '0') },
      rights: this.world.rights,
      issues: run.port(this.world.trialIssues),
      pages: run.port(this.world.trialPages),
      tests: run.port(this.world.tests),
      audit: this.audit,
      hash: sha256,
    };
    return {
      start: createStartSelfTest(deps),
      next: createContinueSelfTest(deps),
      cleanUp: createCleanUpSelfTest(deps),
    };
  }

  /** The name of a round that has begun, with nothing tried yet. */
  async begun(run?: TroubledRun): Promise<string> {
    const started = await this.usecases(run).start(PLACE);
    if (started.kind !== 'started') throw new Error(started.kind);
    return started.op;
  }

  /** A whole round. */
  async round(run?: TroubledRun) {
    const { start, next, cleanUp } = this.usecases(run);
    let started = await start(PLACE);
    if (started.kind === 'earlier-round') {
      await cleanUp(ADA);
      started = await start(PLACE);
    }
    if (started.kind !== 'started') throw new Error(started.kind);
    const tried: { trial: Trial; why: TrialFailure | null }[] = [];
    for (let left = started.next; left !== null;) {
      const answer = await next(ADA, started.op);
      if (answer.kind !== 'tried') throw new Error(answer.kind);
      tried.push({ trial: answer.trial, why: answer.result.kind === 'failed' ? answer.result.why : null });
      left = answer.next;
    }
    return { tried, cleaned: await cleanUp(ADA) };
  }

  /** How much of any round is left, in the products and in storage. */
  leftovers(): number {
    const { issues, pages, rounds, left } = this.world;
    return issues.size + pages.size + rounds.size + (left.get(ADA)?.length ?? 0);
  }
}

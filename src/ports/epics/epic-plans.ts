import { type MadeEpic, type NewEpic } from './epic-maker';

/** An epic that somebody has ordered; stored before the call that makes it. Times are ms since the epoch. */
export interface EpicPlan extends NewEpic {
  readonly askedAt: number;
  readonly made: MadeEpic | null;
}

/** Each person's own. Throws only `PlatformError`. */
export interface EpicPlans {
  find(accountId: string, op: string): Promise<EpicPlan | null>;
  save(accountId: string, plan: EpicPlan): Promise<void>;
}

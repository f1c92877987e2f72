import { digestOf } from '../../domain/audit/audit-entry';
import { SETTLE_MS } from '../../domain/breakdown/run/run';
import { LONGEST_SUMMARY } from '../../domain/breakdown/summary';
import { oneLine } from '../../domain/kernel/text';
import { type Audit } from '../../ports/audit';
import { type Clock } from '../../ports/clock';
import { type EpicMaker, type MadeEpic, type NewEpic } from '../../ports/epics/epic-maker';
import { type EpicPlan, type EpicPlans } from '../../ports/epics/epic-plans';

export type CreateEpicOutcome =
  | ({ readonly kind: 'created' } & MadeEpic)
  | { readonly kind: 'summary-empty' | 'summary-too-long' | 'may-not-create' | 'not-accepted' }
  /** Whether an earlier try has made it is not known yet. */
  | { readonly kind: 'busy'; readonly retryAfterMs: number };

export type CreateEpic = (command: NewEpic & { readonly viewerId: string }) => Promise<CreateEpicOutcome>;

interface Deps {
  readonly maker: EpicMaker;
  readonly plans: EpicPlans;
  readonly audit: Audit;
  readonly clock: Clock;
  readonly hash: (text: string) => string;
}

/**
 * Makes an epic for a spec, once for each `op`: the plan is stored before the call, and the same press again looks
 * for what a lost answer has made before it makes anything.
 */
export function createCreateEpic({ maker, plans, audit, clock, hash }: Deps): CreateEpic {
  const settled = async (viewerId: string, plan: EpicPlan, made: MadeEpic): Promise<CreateEpicOutcome> => {
    const { op, projectId, summary } = plan;
    // Told first: a death between the two leaves the plan open, and the same press again tells it.
    const entry = { op, issueId: made.issueId, pageId: null, projectId, actorId: viewerId, before: null };
    await audit.record([{ act: 'create-epic', ...entry, after: digestOf(summary, hash) }]);
    await plans.save(viewerId, { ...plan, made });
    return { kind: 'created', ...made };
  };

  const make = async (viewerId: string, epic: NewEpic): Promise<CreateEpicOutcome> => {
    const plan = { ...epic, askedAt: clock.now(), made: null };
    await plans.save(viewerId, plan);
    const outcome = await maker.create(epic);
    if (outcome.kind !== 'made') return outcome;
    return settled(viewerId, plan, { issueId: outcome.issueId, key: outcome.key });
  };

  /** A call may still be carried out for a while after it was given up. */
  const goOn = async (viewerId: string, plan: EpicPlan, epic: NewEpic): Promise<CreateEpicOutcome> => {
    if (plan.made !== null) return { kind: 'created', ...plan.made };
    const found = await maker.find(plan);
    if (found !== null) return settled(viewerId, plan, found);
    const retryAfterMs = plan.askedAt + SETTLE_MS - clock.now();
    return retryAfterMs > 0 ? { kind: 'busy', retryAfterMs } : make(viewerId, epic);
  };

  return async ({ viewerId, op, projectId, typeId, summary: typed }) => {
    const summary = oneLine(typed);
    if (summary === '') return { kind: 'summary-empty' };
    if (summary.length > LONGEST_SUMMARY) return { kind: 'summary-too-long' };
    const epic = { op, projectId, typeId, summary };
    const plan = await plans.find(viewerId, op);
    return plan === null ? make(viewerId, epic) : goOn(viewerId, plan, epic);
  };
}

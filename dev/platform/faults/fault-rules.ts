import { setTimeout as sleep } from 'node:timers/promises';
import { type FaultRule, type RecordedCall } from '../host-api';
import { createRandom } from './random';

export type FaultedCall = Pick<RecordedCall, 'product' | 'method' | 'path'>;

/** What befalls one call: a wait, then an answer made up, or the loss of the real one. */
export interface Fault {
  readonly delayMs: number;
  readonly status: number | null;
  readonly drop: 'before' | 'after' | null;
  readonly retryAfter: number | null;
}

const NO_FAULT: Fault = { delayMs: 0, status: null, drop: null, retryAfter: null };

interface ActiveRule {
  readonly rule: FaultRule;
  readonly path: RegExp | null;
  /** The site's instant at which it ends. */
  readonly endsAt: number;
  /** Matching calls since the rule was set. */
  seen: number;
  applied: number;
}

/**
 * The faults that someone ordered. Several rules may meet in one call: their delays add up and the
 * first that answers or drops decides, so that a general latency and a planted fault go together.
 */
export function createFaultRules(now: () => number) {
  let active: readonly ActiveRule[] = [];
  let random = createRandom(1);
  let replaced = new AbortController();
  return {
    set: (rules: readonly FaultRule[]): void => {
      replaced.abort();
      replaced = new AbortController();
      random = createRandom(1);
      active = rules.map((rule) => ({
        rule,
        path: rule.match.path === undefined ? null : new RegExp(rule.match.path),
        endsAt: now() + (rule.lastsMs ?? Number.POSITIVE_INFINITY),
        seen: 0,
        applied: 0,
      }));
    },
    next: (call: FaultedCall): Fault => {
      const at = now();
      return active
        .filter((one) => at < one.endsAt && applies(one, call, random))
        .reduce((fault, one) => combine(fault, one, at), NO_FAULT);
    },
    /** The wait of a fault; it ends with its rules, so that whoever held a call up can let it go. */
    wait: async ({ delayMs }: Fault): Promise<void> => {
      if (delayMs > 0) await sleep(delayMs, undefined, { signal: replaced.signal }).catch(() => undefined);
    },
  };
}

export type FaultRules = ReturnType<typeof createFaultRules>;

function applies(one: ActiveRule, call: FaultedCall, random: () => number): boolean {
  const { match, rate, times } = one.rule;
  if (!isMeant(one, call)) return false;
  one.seen += 1;
  if (match.nth !== undefined && one.seen !== match.nth) return false;
  if (times !== undefined && one.applied >= times) return false;
  if (rate !== undefined && random() >= rate) return false;
  one.applied += 1;
  return true;
}

function isMeant({ rule: { match }, path }: ActiveRule, call: FaultedCall): boolean {
  const { product = call.product, method = call.method } = match;
  return product === call.product && method.toUpperCase() === call.method && (path?.test(call.path) ?? true);
}

function combine(fault: Fault, { rule, endsAt }: ActiveRule, at: number): Fault {
  const delayMs = fault.delayMs + (rule.answer.delayMs ?? 0);
  if (fault.status !== null || fault.drop !== null) return { ...fault, delayMs };
  return {
    delayMs,
    status: rule.answer.status ?? null,
    drop: rule.answer.drop ?? null,
    retryAfter: rule.answer.retryAfter ?? (Number.isFinite(endsAt) ? Math.ceil((endsAt - at) / 1000) : null),
  };
}

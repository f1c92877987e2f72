import { type Answer } from '../operation';
import { problem, type Product } from '../problem';

/** Below this share of the quota the products warn [D]. */
const NEAR = 0.2;

export interface Quota {
  readonly pointsAnHour: number;
  readonly used: number;
  readonly secondsLeft: number;
}

/** What every answer to an app says of its quota [P], in the words of the draft standard. */
export function quotaHeaders({ pointsAnHour, used, secondsLeft }: Quota): Readonly<Record<string, string>> {
  const left = Math.max(0, pointsAnHour - used);
  return {
    'ratelimit-policy': `"global-app-quota";q=${String(pointsAnHour)};w=3600`,
    ratelimit: `"global-app-quota";r=${String(left)};t=${String(secondsLeft)}`,
    ...(left < pointsAnHour * NEAR ? { 'x-ratelimit-nearlimit': 'true' } : {}),
  };
}

/** What is left of a burst at this endpoint [D]; told where bursts are limited. */
export const burstHeaders = (left: number, limit: number): Readonly<Record<string, string>> => ({
  'x-ratelimit-remaining': String(left),
  ...(left < limit * NEAR ? { 'x-ratelimit-nearlimit': 'true' } : {}),
});

export interface Excess {
  readonly product: Product;
  /** Without the product's name, which stands before it [D]. */
  readonly reason: 'burst-based' | 'per-issue-on-write' | 'quota-global-based';
  readonly seconds: number;
  readonly now: number;
}

/** The 429 of a limit that was exceeded; its wording is a guess. */
export function tooMany({ product, reason, seconds, now }: Excess): Answer {
  const headers = {
    'retry-after': String(seconds),
    'ratelimit-reason': `${product}-${reason}`,
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': new Date(now + seconds * 1000).toISOString(),
  };
  return { ...problem(product, 429, 'Rate limit exceeded.'), headers };
}

import { type Operation } from '../operation';

/** Requests a second to one endpoint by one method [D]. */
const PER_SECOND = { GET: 100, POST: 100, PUT: 50, DELETE: 50 } as const;
const BY_OPERATION: Readonly<Record<string, number>> = {
  getIssue: 150,
  getChangeLogs: 200,
  countIssues: 150,
};

export const burstLimit = ({ operationId, method }: Operation): number =>
  BY_OPERATION[operationId] ?? PER_SECOND[method];

interface Bucket {
  tokens: number;
  filledAt: number;
}

/** A bucket of tokens for each endpoint, as deep as a second's worth [G]. */
export function createBursts(now: () => number) {
  const buckets = new Map<string, Bucket>();
  return {
    /** Takes a token for a call and says how many are left; `null` when there was none. */
    take: (operation: Operation): number | null => {
      const depth = burstLimit(operation);
      const endpoint = `${operation.method} ${operation.path}`;
      const bucket = refilled(buckets.get(endpoint), depth, now());
      buckets.set(endpoint, bucket);
      if (bucket.tokens < 1) return null;
      bucket.tokens -= 1;
      return Math.floor(bucket.tokens);
    },
  };
}

/** A clock that was put back fills the bucket: the site's own may be. */
function refilled(bucket: Bucket | undefined, depth: number, at: number): Bucket {
  if (bucket === undefined || at < bucket.filledAt) return { tokens: depth, filledAt: at };
  const gained = ((at - bucket.filledAt) / 1000) * depth;
  return { tokens: Math.min(depth, bucket.tokens + gained), filledAt: at };
}

import { KvsRefusal } from './refusal';

/** doc:limits-kvs-ce, per installation; sizes count in started units of 10 KB. */
const REQUESTS_PER_SECOND = 1_000;
const UNITS_PER_MINUTE = { read: 4_000, write: 4_000 } as const;
const BATCHES_PER_MINUTE = 45;
const UNIT_BYTES = 10 * 1024;

type Meter = 'request' | 'read' | 'write' | 'batch';

const WINDOWS: Readonly<Record<Meter, { readonly ms: number; readonly limit: number }>> = {
  request: { ms: 1_000, limit: REQUESTS_PER_SECOND },
  read: { ms: 60_000, limit: UNITS_PER_MINUTE.read },
  write: { ms: 60_000, limit: UNITS_PER_MINUTE.write },
  batch: { ms: 60_000, limit: BATCHES_PER_MINUTE },
};

/** Counts in fixed windows of the site's clock. */
export function createRateLimits(now: () => number) {
  const used = new Map<Meter, { readonly window: number; amount: number }>();

  return {
    /** Throws once the window of `meter` is full. */
    spend(meter: Meter, amount = 1): void {
      const { ms, limit } = WINDOWS[meter];
      const window = Math.floor(now() / ms);
      const before = used.get(meter);
      const current = before?.window === window ? before : { window, amount: 0 };
      used.set(meter, current);
      if (current.amount >= limit) throw new KvsRefusal(429, 'RATE_LIMIT_EXCEEDED', 'Too many requests.');
      current.amount += amount;
    },
  };
}

export const unitsOf = (text: string): number => Math.max(1, Math.ceil(Buffer.byteLength(text) / UNIT_BYTES));

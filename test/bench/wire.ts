import { BenchSite } from './bench-site';
import { type BenchResult } from './result';
import { breakdownOnTheWire } from './wire-breakdown';
import { specOnTheWire } from './wire-spec';
import { statusOnTheWire } from './wire-status';

/** Three in five issues of the world's first project are open: two thousand, then twice as many. */
const WORLDS = ['large:10000', 'large:20000'] as const;

/** Calls and depth between app and products, seen by a proxy that makes each call 80 ms slower. */
export async function wire(): Promise<readonly BenchResult[]> {
  const results: BenchResult[] = [];
  for (const world of WORLDS) {
    const site = await BenchSite.start(world);
    try {
      if (world === WORLDS[0])
        results.push(...(await specOnTheWire(site)), ...(await breakdownOnTheWire(site)));
      results.push(...(await statusOnTheWire(site)));
    } finally {
      await site.end();
    }
  }
  return results;
}

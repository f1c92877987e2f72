import { BenchSite } from '../bench-site';
import { type BenchResult } from '../result';
import { breakdownOnTheWire } from './wire-breakdown';
import { LARGE_PROJECT, largeReportOnTheWire } from './wire-large-report';
import { specOnTheWire } from './wire-spec';
import { statusOnTheWire } from './wire-status';

/** Three in five issues of the world's first project are open: two thousand, then twice as many. */
const WORLDS = ['large:10000', 'large:20000'] as const;

/** Calls and depth between app and products, seen by a proxy that makes each call 80 ms slower. */
export async function wire(): Promise<readonly BenchResult[]> {
  const results: BenchResult[] = [];
  for (const world of WORLDS)
    results.push(
      ...(await onSite(world, async (site) => [
        ...(world === WORLDS[0] ? [...(await specOnTheWire(site)), ...(await breakdownOnTheWire(site))] : []),
        ...(await statusOnTheWire(site)),
      ])),
    );
  return [...results, ...(await onSite(LARGE_PROJECT, largeReportOnTheWire))];
}

async function onSite(
  world: string,
  look: (site: BenchSite) => Promise<readonly BenchResult[]>,
): Promise<readonly BenchResult[]> {
  const site = await BenchSite.start(world);
  try {
    return await look(site);
  } finally {
    await site.end();
  }
}

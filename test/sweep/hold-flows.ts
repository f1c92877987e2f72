import { type AppHost } from '../kit/app-host/app-host';
import { startAppHost } from '../kit/app-host/load-app';
import { type WireTrouble } from '../kit/app-host/trouble-plan';
import { type Flow } from './flow';
import { isWrong, sweep } from './sweep';

/** Of each sort one or two, and before a call is after the one before it; `npm run sweep` tries all. */
export const TROUBLES: readonly WireTrouble[] = ['killed after', 'reset after', '500', 'other JSON'];

/** Of those that make sixty tasks first, or make some sixty calls. */
export const OF_LONG: readonly WireTrouble[] = ['killed after', '500', 'other JSON'];

/** A report has three times the calls. */
export const OF_REPORTS: readonly WireTrouble[] = ['killed after', '500'];

/** A flow with what it is to be broken by, whatever its scene. */
export interface Broken {
  readonly flow: string;
  readonly swept: (host: AppHost) => ReturnType<typeof sweep>;
}

export const broken = <Scene>(flow: Flow<Scene>, troubles: readonly WireTrouble[] = TROUBLES): Broken => ({
  flow: flow.name,
  swept: (host) => sweep(host, flow, { troubles }),
});

/** Holds flows to what they promise on a site that they share. */
export function holdFlows(flows: readonly Broken[]): void {
  jest.setTimeout(180_000);
  let host: AppHost;
  beforeAll(async () => {
    host = await startAppHost();
  });
  afterAll(() => host.close());

  test.each(flows)(
    '$flow broken at any call and gone on with leaves one of each, and no word lost',
    async ({ swept }) => {
      const { calls, outcomes } = await swept(host);
      expect(outcomes.filter(isWrong)).toEqual([]);
      const troubles = new Set(outcomes.map(({ trouble }) => trouble));
      expect(troubles.size).toBeGreaterThan(1);
      expect(outcomes).toHaveLength(calls * troubles.size);
    },
  );
}

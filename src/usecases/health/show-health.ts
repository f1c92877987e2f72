import {
  type ConfluenceState,
  type ProbedScope,
  scheduleState,
  type ScheduleState,
} from '../../domain/health/health';
import { type Clock } from '../../ports/clock';
import {
  type Heartbeat,
  type ScopeProbes,
  type SiteRights,
  type StorageTrial,
} from '../../ports/health/vital-signs';
import { PlatformError } from '../../ports/platform-error';
import { type SpaceReader } from '../../ports/pages/space-reader';
import { type Tokens } from '../../ports/tokens';

export interface Health {
  readonly confluence: ConfluenceState;
  readonly scopes: readonly ProbedScope[];
  readonly storage: 'works' | 'fails' | 'not-granted';
  readonly schedule: ScheduleState;
}

export type ShowHealthOutcome =
  | { readonly kind: 'health'; readonly health: Health }
  | { readonly kind: 'admins-only' };

export type ShowHealth = () => Promise<ShowHealthOutcome>;

interface Deps {
  readonly rights: SiteRights;
  readonly spaces: Pick<SpaceReader, 'all'>;
  readonly probes: ScopeProbes;
  readonly storage: StorageTrial;
  readonly heartbeat: Pick<Heartbeat, 'last'>;
  readonly clock: Clock;
  readonly tokens: Tokens;
}

/** Looks at everything that the app stands on, as the admin who asks; one thing that fails hides no other. */
export function createShowHealth(deps: Deps): ShowHealth {
  return async () => {
    if (!(await deps.rights.mayAdministerSite())) return { kind: 'admins-only' };
    const [confluence, scopes, storage, schedule] = await Promise.all([
      confluenceState(deps),
      deps.probes.all(),
      storageState(deps),
      tickState(deps),
    ]);
    return { kind: 'health', health: { confluence, scopes, storage, schedule } };
  };
}

async function confluenceState({ spaces }: Deps): Promise<ConfluenceState> {
  try {
    await spaces.all();
    return 'connected';
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    if (error.kind === 'not-connected') return 'not-connected';
    return error.kind === 'forbidden' ? 'no-access' : 'unavailable';
  }
}

async function storageState({ storage, tokens }: Deps): Promise<Health['storage']> {
  try {
    return (await storage.works(tokens.fresh())) ? 'works' : 'fails';
  } catch (error) {
    if (error instanceof PlatformError) return error.kind === 'not-granted' ? error.kind : 'fails';
    throw error;
  }
}

async function tickState({ heartbeat, clock }: Deps): Promise<ScheduleState> {
  try {
    return scheduleState(await heartbeat.last(), clock.now());
  } catch (error) {
    if (error instanceof PlatformError) return { kind: 'unknown' };
    throw error;
  }
}

import { type Clock } from '../../ports/clock';
import { type SiteRights } from '../../ports/health/vital-signs';
import { type Pause, type SitePause } from '../../ports/site/site-pause';

export type PauseSiteOutcome =
  | { readonly kind: 'pause'; readonly pause: Pause | null }
  | { readonly kind: 'admins-only' };

export type PauseSite = (rest: boolean) => Promise<PauseSiteOutcome>;
export type ShowPause = () => Promise<PauseSiteOutcome>;

interface Deps {
  readonly rights: SiteRights;
  readonly pause: SitePause;
  readonly clock: Clock;
}

/**
 * Lets Lockstep rest on the whole site, or takes it up again.
 *
 * While it rests nothing is written, neither by a click nor by a schedule. Nothing is lost by it either:
 * the windows of reports go on from where the last one ended. A second press keeps the first one's time.
 */
export function createPauseSite({ rights, pause, clock }: Deps): PauseSite {
  return async (rest) => {
    if (!(await rights.mayAdministerSite())) return { kind: 'admins-only' };
    if (!rest) {
      await pause.set(null);
      return { kind: 'pause', pause: null };
    }
    const begun = (await pause.find()) ?? { since: clock.now() };
    await pause.set(begun);
    return { kind: 'pause', pause: begun };
  };
}

export function createShowPause({ rights, pause }: Omit<Deps, 'clock'>): ShowPause {
  return async () => {
    if (!(await rights.mayAdministerSite())) return { kind: 'admins-only' };
    return { kind: 'pause', pause: await pause.find() };
  };
}

import { type GuideDismissals } from '../../ports/first-run/guide-dismissals';
import { type SpecSearch } from '../../ports/first-run/spec-search';
import { type SiteRights } from '../../ports/health/vital-signs';

export interface SiteGuideOutcome {
  readonly kind: 'first-run' | 'hidden' | 'admins-only';
}

/** The guide on the page of the administration: shown until the site has its first spec. */
export interface SiteGuide {
  show(viewerId: string): Promise<SiteGuideOutcome>;
  dismiss(viewerId: string): Promise<SiteGuideOutcome>;
}

interface Deps {
  readonly rights: SiteRights;
  readonly dismissals: GuideDismissals;
  readonly specs: Pick<SpecSearch, 'anySpec'>;
}

const SITE = 'site';

export function createSiteGuide({ rights, dismissals, specs }: Deps): SiteGuide {
  return {
    show: async (viewerId) => {
      if (!(await rights.mayAdministerSite())) return { kind: 'admins-only' };
      const [dismissed, hasSpec] = await Promise.all([dismissals.has(SITE, viewerId), specs.anySpec(null)]);
      return { kind: dismissed || hasSpec ? 'hidden' : 'first-run' };
    },
    dismiss: async (viewerId) => {
      if (!(await rights.mayAdministerSite())) return { kind: 'admins-only' };
      await dismissals.add(SITE, viewerId);
      return { kind: 'hidden' };
    },
  };
}

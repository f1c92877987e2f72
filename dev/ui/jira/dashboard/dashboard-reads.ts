import { type UiModule } from '../../../platform/host-api';
import { type Visit } from '../../visit';

export interface Gadget {
  readonly id: number;
  readonly moduleKey: string;
  readonly title: string;
  /** What the app submitted in its edit mode; empty before. */
  readonly configuration: unknown;
}

export const GADGETS = '/rest/api/3/dashboard/1/gadget';

/** Jira does not document where it keeps what a Forge gadget submits [G]. */
const SETTINGS = 'forge-gadget-configuration';

export const gadgetModules = ({ site }: Visit): readonly UiModule[] =>
  site.app()?.modules.filter(({ type }) => type === 'jira:dashboardGadget') ?? [];

export const propertyPath = ({ id }: Pick<Gadget, 'id'>): string =>
  `/rest/api/3/dashboard/1/items/${String(id)}/properties/${SETTINGS}`;

export async function readGadgets(visit: Visit): Promise<readonly Gadget[]> {
  const answer = await visit.read<{ readonly gadgets: readonly Gadget[] }>(GADGETS);
  return Promise.all(
    (answer?.gadgets ?? []).map(async (gadget) => {
      const property = await visit.tryRead<{ readonly value: unknown }>(propertyPath(gadget));
      return { ...gadget, configuration: property?.value ?? {} };
    }),
  );
}

import { type ForgeHost } from '../platform/host-api';
import { type ProductsProcess } from './products/products-process';
import { type SiteBehaviour } from './http/site-for-pages';

/** The defaults keep an app honest: nothing is found at once, and no event comes at once. */
const DEFAULTS: SiteBehaviour = {
  searchMs: 2000,
  staleReadRate: 0,
  kvsQueryMs: 500,
  eventMs: 200,
  loss: 0,
  duplicate: 0,
  reorder: 0,
};

/** How badly products and platform behave, told to both as it changes. */
export interface BehaviourSwitch {
  readonly current: () => SiteBehaviour;
  readonly change: (change: Partial<SiteBehaviour>) => Promise<SiteBehaviour>;
}

export function createBehaviourSwitch(
  products: Pick<ProductsProcess, 'setLag'>,
  host: Pick<ForgeHost, 'setMisbehaviour'> | null,
): BehaviourSwitch {
  let behaviour = DEFAULTS;
  return {
    current: () => behaviour,
    change: async (change) => {
      behaviour = { ...behaviour, ...change };
      const { searchMs, staleReadRate, ...misbehaviour } = behaviour;
      host?.setMisbehaviour(misbehaviour);
      await products.setLag({ searchMs, staleReadRate });
      return behaviour;
    },
  };
}

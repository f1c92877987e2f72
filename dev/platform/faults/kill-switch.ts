import { type RecordedCall } from '../host-api';

export interface KillOrder {
  readonly product: RecordedCall['product'];
  readonly nth: number;
  readonly when: 'before' | 'after';
}

/** Kills the app's process once, around its nth call of a product from the order on. */
export function createKillSwitch() {
  let order: KillOrder | null = null;
  let seen = 0;
  return {
    arm: (next: KillOrder): void => {
      order = next;
      seen = 0;
    },
    /** Says whether this call is the one. */
    next: (product: RecordedCall['product']): 'before' | 'after' | null => {
      if (order?.product !== product) return null;
      seen += 1;
      if (seen < order.nth) return null;
      const { when } = order;
      order = null;
      return when;
    },
  };
}

export type KillSwitch = ReturnType<typeof createKillSwitch>;

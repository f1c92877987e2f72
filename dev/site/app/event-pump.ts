import { type ForgeHost } from '../../platform/host-api';
import { type ProductsProcess } from '../products/products-process';

/**
 * Moves events from the products' outbox to the host, each exactly once: the host stores them with
 * their sequence, and what is asked for next follows from what it has stored.
 *
 * Answers a function that resolves once everything is over that was in the outbox when it was called.
 */
export function createEventPump(
  products: Pick<ProductsProcess, 'outbox'>,
  host: Pick<ForgeHost, 'acceptEvents' | 'lastEventSeq'> | null,
): () => Promise<void> {
  if (host === null) return () => Promise.resolve();
  let last = Promise.resolve();
  const drain = async (): Promise<void> => {
    for (;;) {
      const events = await products.outbox(host.lastEventSeq());
      if (events.length === 0) return;
      host.acceptEvents(events);
    }
  };
  return () => {
    const turn = last.then(drain);
    last = turn.catch(() => undefined);
    return turn;
  };
}

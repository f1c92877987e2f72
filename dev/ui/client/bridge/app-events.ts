import { connectedFrames, type Frame } from './frames';
import { callback, type Payload, text } from './payload';

interface Subscription {
  readonly frame: Frame;
  readonly loadId: unknown;
  readonly channel: string;
  readonly deliver: (payload?: unknown) => void;
}

const subscriptions = new Set<Subscription>();

/** One app is installed, so an app's own events and public ones differ by name only. */
export const channelOf = (scope: 'app' | 'public', payload: Payload): string =>
  `${scope}:${text(payload, 'event')}`;

export function subscribe(
  frame: Frame,
  channel: string,
  payload: Payload,
): { readonly unsubscribe: () => void } {
  const subscription = { frame, loadId: frame.loadId, channel, deliver: callback(payload, 'callback') };
  subscriptions.add(subscription);
  return {
    unsubscribe: () => {
      subscriptions.delete(subscription);
    },
  };
}

/** Tells every frame on this page; subscriptions of frames that left or loaded anew are dropped. */
export function publish(channel: string, payload: unknown): void {
  const present = connectedFrames();
  for (const subscription of subscriptions) {
    const { frame, loadId } = subscription;
    if (!present.includes(frame) || frame.loadId !== loadId) subscriptions.delete(subscription);
    else if (subscription.channel === channel) subscription.deliver(payload);
  }
}

import { type Endpoint } from './protocol';

export interface FrameLocation {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  readonly state: unknown;
  readonly key: string;
}

type Action = 'PUSH' | 'REPLACE' | 'POP';
type HistoryListener = (location: FrameLocation, action: Action) => void;

/**
 * The `history` object of a full-page module. Its methods are synchronous, so it lives in the frame;
 * the page's address bar follows it and tells it of back and forward.
 */
export function createFrameHistory(endpoint: Endpoint, initialPath: string) {
  const listeners = new Set<HistoryListener>();
  const go = (delta: number): void => {
    endpoint.tell('history-go', delta);
  };
  const history = {
    action: 'POP' as Action,
    location: toLocation(initialPath),
    listen: (listener: HistoryListener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    push: (to: string | Partial<FrameLocation>, state?: unknown) => {
      move('PUSH', toPath(to), state);
    },
    replace: (to: string | Partial<FrameLocation>, state?: unknown) => {
      move('REPLACE', toPath(to), state);
    },
    go,
    goBack: () => {
      go(-1);
    },
    goForward: () => {
      go(1);
    },
    createHref: (location: Partial<FrameLocation>) => toPath(location),
  };
  const arrive = (action: Action, path: string, state: unknown): void => {
    history.action = action;
    history.location = toLocation(path, state);
    for (const listener of listeners) listener(history.location, action);
  };
  const move = (action: 'PUSH' | 'REPLACE', path: string, state: unknown): void => {
    endpoint.tell('history-move', { action, path });
    arrive(action, path, state);
  };
  return {
    history,
    popped: (path: string) => {
      arrive('POP', path, undefined);
    },
  };
}

function toPath(to: string | Partial<FrameLocation>): string {
  return typeof to === 'string' ? to : `${to.pathname ?? '/'}${to.search ?? ''}${to.hash ?? ''}`;
}

function toLocation(path: string, state?: unknown): FrameLocation {
  const { pathname, search, hash } = new URL(path, 'https://frame.invalid');
  return { pathname, search, hash, state, key: Math.random().toString(36).slice(2, 8) };
}

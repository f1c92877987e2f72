import { connectedFrames, type Frame } from './frames';
import { record, text } from './payload';

/** Where a full-page module is, below its own address. */
export function modulePath({ description }: Frame): string {
  const { basePath } = description;
  if (basePath === undefined) throw new Error('Only full-page modules have a history.');
  const { pathname, search, hash } = window.location;
  return `${pathname.slice(basePath.length) || '/'}${search}${hash}`;
}

export function moveHistory({ description }: Frame, move: unknown): void {
  if (description.basePath === undefined) return;
  const path = text(record(move), 'path');
  const url = `${description.basePath}${path.startsWith('/') ? path : `/${path}`}`;
  if (record(move)['action'] === 'REPLACE') window.history.replaceState(null, '', url);
  else window.history.pushState(null, '', url);
}

export function followBackAndForward(): void {
  window.addEventListener('popstate', () => {
    for (const frame of connectedFrames()) {
      if (frame.description.basePath !== undefined) frame.endpoint?.tell('history-popped', modulePath(frame));
    }
  });
}

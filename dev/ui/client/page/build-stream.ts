import { connectedFrames } from '../bridge/frames';
import { record, text } from '../bridge/payload';

const NAME = 'lockstep-site-stream';

interface News {
  readonly event: string;
  readonly body: unknown;
}

/**
 * Follows the app's builds: a new one is loaded into the frames on the page, a failed one is told in
 * a bar at the top while the last good one goes on.
 *
 * A browser opens six connections to a host. If each tab kept one of them for its stream, the seventh
 * would never load: one tab keeps the stream for all, and when it closes the next one takes over.
 */
export function followBuilds(): void {
  const others = new BroadcastChannel(NAME);
  others.onmessage = ({ data }: MessageEvent<News>) => {
    hear(data);
  };
  const tell = (news: News): void => {
    hear(news);
    others.postMessage(news);
  };
  void navigator.locks.request(NAME, () => keepStream(tell));
}

/** Never ends: the lock is this tab's until it closes. */
function keepStream(tell: (news: News) => void): Promise<never> {
  const stream = new EventSource('/__site/stream');
  for (const event of Object.keys(HEARD)) {
    stream.addEventListener(event, ({ data }: MessageEvent<string>) => {
      tell({ event, body: JSON.parse(data) as unknown });
    });
  }
  return new Promise(() => undefined);
}

const HEARD: Readonly<Record<string, (body: unknown) => void>> = {
  app: (body) => {
    loadBuild(text(record(body), 'resourceBase'));
  },
  'build-errors': (body) => {
    showErrors(body as readonly unknown[]);
  },
};

function hear({ event, body }: News): void {
  HEARD[event]?.(body);
}

function loadBuild(resourceBase: string): void {
  for (const frame of connectedFrames()) {
    const { iframe, description } = frame;
    if (iframe.src.startsWith(resourceBase)) continue;
    frame.description = { ...description, resourceBase };
    iframe.src = `${resourceBase}${description.resource}/index.html`;
  }
}

function showErrors(errors: readonly unknown[]): void {
  document.querySelector('.build-error')?.remove();
  const first = record(errors[0]);
  if (errors.length === 0) return;
  const bar = document.createElement('p');
  bar.className = 'build-error';
  bar.setAttribute('role', 'alert');
  const place = [text(first, 'file'), first['line'], first['column']]
    .filter((part) => part !== '' && part !== undefined)
    .join(':');
  bar.textContent = `The app could not be built${place && ` at ${place}`}: ${text(first, 'text')}. The last good build is shown.`;
  document.body.prepend(bar);
}

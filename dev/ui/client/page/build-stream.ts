import { connectedFrames } from '../bridge/frames';
import { record, text } from '../bridge/payload';

/**
 * Follows the app's builds: a new one is loaded into the frames on the page, a failed one is told in
 * a bar at the top while the last good one goes on.
 */
export function followBuilds(): void {
  const stream = new EventSource('/__site/stream');
  stream.addEventListener('app', ({ data }: MessageEvent<string>) => {
    loadBuild(text(record(JSON.parse(data)), 'resourceBase'));
  });
  stream.addEventListener('build-errors', ({ data }: MessageEvent<string>) => {
    showErrors(JSON.parse(data) as readonly unknown[]);
  });
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

import { askBackend } from '../bridge/backend';
import { type FrameDescription, watchFrame } from '../bridge/frames';
import { FRAME_SANDBOX, openFrameDialog } from '../bridge/modals';
import { record } from '../bridge/payload';

/** Entries of the app below a page's title: each opens its frame in a popup beside it, or in a dialog. */
export function startBylineItems(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-byline-item]')) start(button);
}

function start(button: HTMLButtonElement): void {
  // Written by this site's own server in `byline-items.tsx`.
  const description = JSON.parse(button.dataset['bylineItem'] ?? '{}') as FrameDescription;
  if (button.dataset['dynamic'] === 'true') void dress(button, description);
  let popup: Popup | null = null;
  button.addEventListener('click', () => {
    if (popup !== null) {
      popup.close();
      return;
    }
    if (button.dataset['container'] === 'modal') openInDialog(button, description);
    else {
      popup = openPopup(button, titled(button, description), () => {
        popup = null;
      });
    }
  });
  button.disabled = false;
}

const titled = (button: HTMLButtonElement, description: FrameDescription): FrameDescription => ({
  ...description,
  title: button.querySelector('[data-title]')?.textContent ?? description.title,
});

async function dress(button: HTMLButtonElement, { moduleKey, context }: FrameDescription): Promise<void> {
  try {
    const { result } = record(await askBackend('dynamic-properties', { moduleKey, context }));
    const { title, tooltip } = record(result);
    const words = button.querySelector('[data-title]');
    if (typeof title === 'string' && words !== null) words.textContent = title;
    if (typeof tooltip === 'string') button.title = tooltip;
  } catch {
    // The entry stays as the manifest has it.
  }
}

function openInDialog(button: HTMLButtonElement, description: FrameDescription): void {
  openFrameDialog({
    description: titled(button, description),
    size: 'medium',
    closeOnEscape: true,
    closeOnOverlayClick: true,
    onClose: () => {
      button.focus();
    },
  });
}

interface Popup {
  readonly close: () => void;
}

/** Takes the focus, and gives it back to its button however it is closed. */
function openPopup(button: HTMLButtonElement, description: FrameDescription, onClosed: () => void): Popup {
  const popup = document.createElement('div');
  popup.className = 'byline-popup';
  popup.setAttribute('role', 'dialog');
  popup.setAttribute('aria-label', description.title);
  const iframe = document.createElement('iframe');
  iframe.title = description.title;
  iframe.setAttribute('sandbox', FRAME_SANDBOX);
  iframe.src = `${description.resourceBase}${description.resource}/index.html`;
  popup.append(iframe);
  button.after(popup);
  button.setAttribute('aria-expanded', 'true');

  const leaving = new AbortController();
  const close = (): void => {
    if (leaving.signal.aborted) return;
    leaving.abort();
    popup.remove();
    button.setAttribute('aria-expanded', 'false');
    button.focus();
    onClosed();
  };
  watchFrame(iframe, description, { close, escape: close });
  const { signal } = leaving;
  document.addEventListener(
    'click',
    ({ target }) => {
      if (target instanceof Element && isOutside(target, popup, button)) close();
    },
    { signal },
  );
  document.addEventListener(
    'keydown',
    ({ key }) => {
      if (key === 'Escape' && document.querySelector('dialog[open]') === null) close();
    },
    { signal },
  );
  iframe.focus();
  return { close };
}

/** Dialogs that the popup itself has opened stand elsewhere in the page. */
const isOutside = (target: Element, popup: Element, button: Element): boolean =>
  !popup.contains(target) && !button.contains(target) && target.closest('dialog') === null;

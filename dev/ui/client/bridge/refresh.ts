/**
 * Brings the product's own parts of the page up to date and leaves the app's frames running:
 * elements with `data-live="NAME"` take what the server draws for NAME now.
 */
export async function refreshPage(): Promise<void> {
  const response = await fetch(window.location.href, { headers: { accept: 'text/html' } });
  if (!response.ok) return;
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
  for (const part of document.querySelectorAll<HTMLElement>('[data-live]')) {
    const name = CSS.escape(part.dataset['live'] ?? '');
    const next = fresh.querySelector(`[data-live="${name}"]`);
    if (next) part.replaceWith(document.importNode(next, true));
  }
}

const FOCUSABLE = 'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary';

/** What a view itself gives the focus to has it by then. */
const DRAWN_MS = 200;

/**
 * Where a screen takes away what had the focus and gives it to nothing else, it goes to what now stands there, as
 * soon as that is loaded: whoever works by keyboard or ear would start again from the top. Who has gone on elsewhere,
 * or pressed where nothing is, is left alone.
 */
export function keepFocus(root: HTMLElement): void {
  /** What had the focus last, and what it stood in, from the inside out. */
  let path: readonly EventTarget[] = [];
  let timer = 0;
  root.addEventListener('focusin', (event) => {
    path = event.composedPath();
  });
  root.addEventListener('pointerdown', () => {
    path = [];
  });
  const look = (): void => {
    const [last, ...around] = path.filter((each) => each instanceof HTMLElement);
    if (!last || last.isConnected || !isFocusNowhere()) return;
    const stays = around.filter((each) => each.isConnected);
    if (stays[0]?.querySelector('[aria-busy=true]')) return;
    stays.map(firstFocusable).find(Boolean)?.focus({ preventScroll: true });
  };
  new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(look, DRAWN_MS);
  }).observe(root, { childList: true, subtree: true });
}

/** In this frame, where somebody is: a frame that asks for the focus takes it from all others. */
const isFocusNowhere = (): boolean => document.hasFocus() && document.activeElement === document.body;

const firstFocusable = (within: HTMLElement): HTMLElement | undefined =>
  [...within.querySelectorAll<HTMLElement>(FOCUSABLE)].find((each) => each.checkVisibility());

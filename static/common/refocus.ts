/**
 * Gives the focus to what stays on a screen, where an answer has taken away or disabled the button that had it: a
 * keyboard would start again from the top. Who has gone on elsewhere meanwhile is left there.
 */
export function refocus(find: () => HTMLElement | null): void {
  // Once the answer is drawn.
  requestAnimationFrame(() => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body || activeElement.matches(':disabled'))
      find()?.focus();
  });
}

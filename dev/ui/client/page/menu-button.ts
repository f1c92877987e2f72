/** A button that opens a menu, by the usual keys: arrows go round, Escape gives focus back. */
export interface MenuButton {
  open(): void;
  close(): void;
}

export function startMenuButton(button: HTMLButtonElement, menu: HTMLElement): MenuButton {
  const items = (): readonly HTMLElement[] => [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];
  const show = (shown: boolean): void => {
    menu.hidden = !shown;
    button.setAttribute('aria-expanded', String(shown));
  };
  const open = (): void => {
    show(true);
    items()[0]?.focus();
  };
  const close = (): void => {
    show(false);
  };
  button.addEventListener('click', () => {
    if (menu.hidden) open();
    else close();
  });
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !menu.contains(target) && !button.contains(target)) close();
  });
  menu.addEventListener('click', close);
  menu.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') {
      close();
      button.focus();
    }
    if (step === undefined) return;
    event.preventDefault();
    const all = items();
    const current = all.findIndex((item) => item === document.activeElement);
    all[(current + step + all.length) % all.length]?.focus();
  });
  return { open, close };
}

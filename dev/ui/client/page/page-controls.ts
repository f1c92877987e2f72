import { chooseMode, chosenMode, COLOUR_MODES } from '../bridge/theme';

/** Menus are `<details>`: one open at a time, closed by Escape and by a click elsewhere. */
export function startMenus(): void {
  const openMenus = (): readonly HTMLDetailsElement[] => [
    ...document.querySelectorAll<HTMLDetailsElement>('details[data-menu][open]'),
  ];
  document.addEventListener('click', ({ target }) => {
    for (const menu of openMenus()) if (!(target instanceof Node && menu.contains(target))) menu.open = false;
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    for (const menu of openMenus()) {
      menu.open = false;
      menu.querySelector('summary')?.focus();
    }
  });
}

export function startNotices(): void {
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-dismiss]')) target.closest('.flag')?.remove();
  });
}

export function startColourModes(): void {
  for (const choice of document.querySelectorAll<HTMLInputElement>('[data-colour-modes] input')) {
    choice.checked = choice.value === chosenMode();
    choice.addEventListener('change', () => {
      const mode = COLOUR_MODES.find((known) => known === choice.value);
      if (mode) chooseMode(mode);
    });
  }
}

/** The server writes the frames' context, so that another locale needs the page anew. */
export function startLocales(): void {
  const choice = document.querySelector<HTMLSelectElement>('[data-locales]');
  choice?.addEventListener('change', () => {
    document.cookie = `site_locale=${choice.value}; path=/; samesite=lax`;
    window.location.reload();
  });
}

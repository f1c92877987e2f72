/** What the reference pages share: elements by hand, no framework. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

export function pressable<Made extends HTMLElement>(made: Made, onPress: () => void): Made {
  made.addEventListener('click', (event) => {
    event.preventDefault();
    onPress();
  });
  return made;
}

export function skeleton(lines: number): HTMLElement {
  const drawn = Array.from({ length: lines }, () => element('div', { class: 'skeleton-line' }));
  return element('div', { class: 'skeleton', role: 'status', 'aria-label': 'Loading' }, ...drawn);
}

export function show(...content: readonly Node[]): void {
  document.getElementById('root')?.replaceChildren(...content);
}

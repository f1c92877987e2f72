import { callback, type Payload, record, text } from './payload';

const AUTO_DISMISS_MS = 8000;
const flags = new Map<string, HTMLElement>();

/** Shows a message in the corner of the page; a second one of the same id takes its place. */
export function showFlag(payload: Payload): void {
  const id = text(payload, 'id');
  closeFlag(id);
  const kind = text(payload, 'appearance', text(payload, 'type', 'info'));
  const flag = document.createElement('div');
  flag.className = `flag flag-${kind}`;
  flag.setAttribute('role', kind === 'error' || kind === 'warning' ? 'alert' : 'status');
  const title = document.createElement('strong');
  title.dir = 'auto';
  title.textContent = text(payload, 'title');
  const description = document.createElement('p');
  description.dir = 'auto';
  description.textContent = text(payload, 'description');
  flag.append(title, dismissButton(id), description, actionBar(payload));
  flagGroup().prepend(flag);
  flags.set(id, flag);
  if (payload['isAutoDismiss'] === true) setTimeout(() => closeFlag(id), AUTO_DISMISS_MS);
}

/** False when no such flag was open. */
export function closeFlag(id: string): boolean {
  flags.get(id)?.remove();
  return flags.delete(id);
}

function flagGroup(): HTMLElement {
  const known = document.querySelector<HTMLElement>('.flag-group');
  if (known) return known;
  const group = document.createElement('div');
  group.className = 'flag-group';
  document.body.append(group);
  return group;
}

function dismissButton(id: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'icon-button';
  button.setAttribute('aria-label', 'Dismiss');
  button.textContent = '✕';
  button.addEventListener('click', () => {
    closeFlag(id);
  });
  return button;
}

function actionBar(payload: Payload): HTMLElement {
  const bar = document.createElement('div');
  bar.className = 'flag-actions';
  const actions = Array.isArray(payload['actions']) ? payload['actions'].map(record) : [];
  for (const action of actions) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'link-button';
    button.textContent = text(action, 'text');
    const run = callback(action, 'onClick');
    button.addEventListener('click', () => {
      run();
    });
    bar.append(button);
  }
  return bar;
}

import { record, text } from './bridge/payload';
import { controlCall, sendControl } from './control/control-calls';
import { pointRows } from './control/point-rows';
import { stateRows } from './control/state-rows';

/** The control panel's live part: forms become control calls, state and logs are asked for again and again. */
const POLL_MS = 1000;
const ROWS_KEPT = 200;

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.dataset['control'] === undefined) return;
  event.preventDefault();
  const call = controlCall(form.dataset['control'], new FormData(form, event.submitter));
  if (call === undefined) return;
  void sendControl(call).then((problem) => {
    const message = document.getElementById('control-message');
    if (message) message.textContent = problem ?? `Done: ${call.path} ${JSON.stringify(call.body)}`;
  });
});

async function ask(path: string): Promise<Readonly<Record<string, unknown>>> {
  const response = await fetch(`/__site/${path}`);
  return response.ok ? record(await response.json()) : {};
}

async function showState(): Promise<void> {
  const rows = stateRows(await ask('state')).map(([name, value]) => {
    const row = document.createElement('div');
    row.className = 'detail';
    const [term, detail] = [document.createElement('dt'), document.createElement('dd')];
    term.textContent = name;
    detail.textContent = value;
    row.append(term, detail);
    return row;
  });
  document.getElementById('control-state')?.replaceChildren(...rows);
}

/** A log that grows: asks for what came after the last row and shows the newest on top. */
function follow(
  path: string,
  list: string,
  cellsOf: (row: Readonly<Record<string, unknown>>) => readonly unknown[],
) {
  let since = 0;
  return async (): Promise<void> => {
    const answer = await ask(`${path}?since=${String(since)}`);
    if (typeof answer['next'] === 'number') since = answer['next'];
    const rows = Array.isArray(answer[list]) ? answer[list].map(record) : [];
    const body = document.getElementById(`control-${path}`);
    for (const row of rows) body?.prepend(tableRow(cellsOf(row)));
    while (body && body.children.length > ROWS_KEPT) body.lastElementChild?.remove();
  };
}

function tableRow(cells: readonly unknown[]): HTMLTableRowElement {
  const row = document.createElement('tr');
  for (const cell of cells) row.insertCell().textContent = String(cell);
  return row;
}

/** Enough to see which rows belong together; the whole id is in the answer of the control call. */
const shortId = (invocation: unknown): string => String(invocation).slice(0, 8);

const names = new Map<string, string>();

/** Whom a call acts as: the app, or the person whose account `user:ID` names. */
const nameOf = (actor: string): string => names.get(actor.replace(/^user:/, '')) ?? actor;

async function learnNames(): Promise<void> {
  const response = await fetch('/__site/users');
  const people: unknown = response.ok ? await response.json() : [];
  for (const person of Array.isArray(people) ? people.map(record) : [])
    names.set(text(person, 'accountId'), text(person, 'displayName'));
}

const showCalls = follow('calls', 'calls', (call) => [
  call['seq'],
  shortId(call['invocation']),
  nameOf(text(call, 'actor')),
  call['product'],
  `${text(call, 'method')} ${text(call, 'path')}`,
  call['status'],
  call['points'],
  Math.round(Number(call['endMs']) - Number(call['startMs'])),
]);
const showLogs = follow('logs', 'lines', (line) => [
  line['seq'],
  shortId(line['invocation']),
  line['level'],
  line['text'],
]);

const boxes = ['quota', 'bursts', 'issueWrites'] as const;

/** Once: what somebody is about to change is not to be put back under their hands. */
function fillLimits(settings: Readonly<Record<string, unknown>>): void {
  const form = document.querySelector<HTMLFormElement>('form[data-control="limits"]');
  if (!form || form.dataset['filled'] !== undefined) return;
  form.dataset['filled'] = '';
  const input = (name: string): HTMLInputElement | null => form.querySelector(`input[name="${name}"]`);
  const points = input('pointsAnHour');
  if (points) points.value = String(settings['pointsAnHour']);
  for (const name of boxes) {
    const box = input(name);
    if (box) box.checked = settings[name] === true;
  }
}

async function showLimits(): Promise<void> {
  const limits = await ask('limits');
  fillLimits(record(limits['settings']));
  document.getElementById('control-points')?.replaceChildren(...pointRows(limits).map(tableRow));
}

async function poll(): Promise<void> {
  await Promise.all([showState(), showLimits(), showCalls(), showLogs()]).catch(() => undefined);
  setTimeout(() => void poll(), POLL_MS);
}

void learnNames()
  .catch(() => undefined)
  .then(poll);

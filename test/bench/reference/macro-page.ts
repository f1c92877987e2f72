import { invoke, router, view } from '@forge/bridge';
import {
  type BlockedIssueView,
  type GroupName,
  type MacroStatusView,
} from '../../../src/contract/status/status-macro';
import { element, pressable, show, skeleton } from './dom';

const SVG = 'http://www.w3.org/2000/svg';
const GROUPS: readonly (readonly [GroupName, string])[] = [
  ['completed', 'Done'],
  ['inProgress', 'In progress'],
  ['blocked', 'Blocked'],
  ['toDo', 'To do'],
];

/** The status macro by hand: the same look, the same calls, no framework. */
async function run(): Promise<void> {
  void view.theme.enable();
  show(skeleton(4));
  const status = (await invoke('macro-status', {})) as MacroStatusView;
  const time = element('span', { role: 'status' });
  const sayTime = (locale?: string, timeZone?: string): void => {
    const manner = { timeStyle: 'short', ...(timeZone === undefined ? {} : { timeZone }) } as const;
    const text = new Intl.DateTimeFormat(locale, manner).format(Date.parse(status.asOf));
    time.textContent = `As of ${text}`;
  };
  sayTime();
  draw(status, time);
  const { locale, timezone } = await view.getContext();
  sayTime(locale, timezone);
}

function draw(status: MacroStatusView, time: HTMLElement): void {
  const footer = element('footer', { class: 'row hint' }, time);
  const refresh = element('button', { type: 'button', class: 'button button-subtle' }, 'Refresh');
  footer.append(element('span', {}, 'Counts what you can see in Jira.'));
  footer.append(pressable(refresh, () => void run()));
  const counts = GROUPS.map(([group, name]) => count(status, group, name));
  show(
    element(
      'section',
      { class: 'status stack' },
      heading(status),
      bar(status),
      element('ul', { class: 'counts' }, ...counts),
      blocked(status),
      footer,
    ),
  );
}

function heading({ epic }: MacroStatusView): HTMLElement {
  const { key, summary } = epic ?? { key: '', summary: '' };
  return element('h3', {}, issueLink(key, summary));
}

function bar({ groups, total }: MacroStatusView): HTMLElement {
  const { completed: done, inProgress } = groups;
  const label = `${String(done)} of ${String(total)} issues done`;
  const facts = { 'aria-valuemin': '0', 'aria-valuemax': String(total), 'aria-valuenow': String(done) };
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${String(total)} 1`);
  svg.setAttribute('preserveAspectRatio', 'none');
  svg.append(
    rectangle('bar-done', 0, done),
    rectangle('bar-progress', done, inProgress),
    rectangle('bar-blocked', done + inProgress, groups.blocked),
  );
  const percent = new Intl.NumberFormat(undefined, { style: 'percent' }).format(done / total);
  return element(
    'div',
    { class: 'progress-row' },
    element('div', { role: 'progressbar', 'aria-label': label, class: 'bar', ...facts }, svg),
    element('span', { class: 'percent' }, percent),
    element('span', { class: 'hint' }, label),
  );
}

function rectangle(look: string, x: number, width: number): SVGElement {
  const made = document.createElementNS(SVG, 'rect');
  const facts = { class: look, x: String(x), width: String(width), height: '1' };
  for (const [key, value] of Object.entries(facts)) made.setAttribute(key, value);
  return made;
}

function count({ groups, queries }: MacroStatusView, group: GroupName, name: string): HTMLElement {
  const number = element('strong', { class: 'count-number' }, String(groups[group]));
  const path = `/issues/?jql=${encodeURIComponent(queries[group] ?? '')}`;
  return element(
    'li',
    { class: `count count-${group}` },
    siteLink(path, number),
    element('span', { class: 'count-name' }, name),
  );
}

function blocked(status: MacroStatusView): HTMLElement {
  return element(
    'div',
    { class: 'stack wide' },
    element('h4', { class: 'blocked-title' }, 'Blocked'),
    element('ul', { class: 'blocked' }, ...status.blocked.map(blockedRow)),
    siteLink('/issues/', `Show all ${String(status.groups.blocked)} in Jira`),
  );
}

function blockedRow({ key, summary, reasons }: BlockedIssueView): HTMLElement {
  const words = reasons.map((reason) =>
    reason.kind === 'link' ? `Waits for ${reason.keys.join(', ')}` : 'Flagged',
  );
  return element(
    'li',
    {},
    issueLink(key, summary),
    element('span', { class: 'hint' }, ` ${words.join(' · ')}`),
  );
}

const issueLink = (key: string, summary: string): HTMLElement =>
  siteLink(`/browse/${key}`, element('bdi', {}, key), ' ', element('bdi', { dir: 'auto' }, summary));

const siteLink = (path: string, ...words: readonly (Node | string)[]): HTMLElement =>
  pressable(element('a', { class: 'site-link', href: path }, ...words), () => void router.open(path));

void run();

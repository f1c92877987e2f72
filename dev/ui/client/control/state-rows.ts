import { record, text } from '../bridge/payload';

/** What `GET /__site/state` answers, in words: a term and what it is at the moment. */
export function stateRows(
  state: Readonly<Record<string, unknown>>,
): readonly (readonly [term: string, detail: string])[] {
  const queue = record(state['queue']);
  const app = record(state['app']);
  const jobs = ['ready', 'delayed', 'failed'].map((kind) => `${String(Number(queue[kind]))} ${kind}`);
  return [
    ['Clock', moment(state['clock'])],
    ['Queue', jobs.join(', ')],
    ['Work', state['idle'] === true ? 'none at the moment' : 'under way'],
    ['Next due', typeof state['nextDueAt'] === 'string' ? moment(state['nextDueAt']) : 'nothing'],
    ['App', `${text(app, 'version')}, ${app['healthy'] === true ? 'running' : 'not running'}`],
  ];
}

/** `2026-11-21 03:39:13 UTC`: the form in which the clock is set, without its noise. */
const moment = (instant: unknown): string =>
  typeof instant === 'string' ? instant.replace(/T(\d\d:\d\d:\d\d).*$/, ' $1 UTC') : '';

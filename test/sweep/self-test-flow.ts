import { type AdminCalls } from '../../src/contract/admin/admin';
import { type AppHost } from '../kit/app-host/app-host';
import { projectNamed, spaceIdOf } from '../site/spec/generate';
import { ADMIN, adminFrame } from '../site/kit';
import { type Flow, MOST_PRESSES, orLost } from './flow';

interface Place {
  readonly projectId: string;
  readonly spaceId: string;
}

/** Jira’s index may lag: a lost issue is looked for until it must have been found. */
const SETTLED_MS = 6 * 60_000;

interface Lost {
  readonly kind: 'lost';
}

/** *Run self-test*, then *Run again* after whatever did not come back. */
async function selfTest(host: AppHost, place: Place): Promise<string> {
  let kind = 'lost';
  for (let presses = 0; kind !== 'clean' && presses < MOST_PRESSES; presses += 1) {
    kind = await round(host, place);
    if (kind !== 'clean') host.time.advance(SETTLED_MS);
  }
  return kind;
}

async function round(host: AppHost, place: Place): Promise<string> {
  const frame = adminFrame(host, ADMIN);
  let started: AdminCalls['start-self-test']['answer'] | Lost = await orLost(
    frame.call('start-self-test', place),
  );
  if (started.kind === 'earlier-round') {
    await orLost(frame.call('clean-up-self-test', {}));
    started = await orLost(frame.call('start-self-test', place));
  }
  if (started.kind !== 'started') return started.kind;
  for (let next: string | null = started.next; next !== null;) {
    const tried = await orLost(frame.call('continue-self-test', { test: started.test }));
    if (tried.kind !== 'tried') return tried.kind;
    ({ next } = tried);
  }
  const cleaned = await orLost(frame.call('clean-up-self-test', {}));
  if (cleaned.kind !== 'cleaned-up') return cleaned.kind;
  if (cleaned.leftovers.length > 0) return 'something left';
  const ends = [cleaned.issue.kind, cleaned.page.kind];
  return ends.every((end) => end === 'removed' || end === 'not-there') ? 'clean' : ends.join(' and ');
}

/** What any round has left, in the trash as well. */
async function leftovers(host: AppHost, { spaceId }: Place): Promise<readonly string[]> {
  const jql = 'project = BOOK AND summary ~ "self-test"';
  const [issues, ...pages] = await Promise.all([
    host.rest(ADMIN, 'POST', '/rest/api/3/search/jql', { jql, fields: ['summary'] }),
    ...['current', 'trashed'].map((status) =>
      host.rest(ADMIN, 'GET', `/wiki/api/v2/pages?space-id=${spaceId}&status=${status}&limit=250`),
    ),
  ]);
  const found = issues.body as { readonly issues: readonly { readonly id: string }[] };
  return [
    ...found.issues.map(({ id }) => `issue ${id} is left`),
    ...pages.flatMap(({ body }) =>
      (body as { readonly results: readonly { readonly id: string; readonly title: string }[] }).results
        .filter(({ title }) => title.startsWith('Lockstep self-test'))
        .map(({ id }) => `page ${id} is left`),
    ),
  ];
}

export const selfTestFlow: Flow<Place> = {
  name: 'Self-test',
  prepare: async (host) => ({
    projectId: (await projectNamed(host, 'BOOK')).id,
    spaceId: await spaceIdOf(host, 'PROD'),
  }),
  act: selfTest,
  verify: async (host, place) => ({
    ...{ pages: 0, links: 0, doubled: 0, lost: 0 },
    wrong: await leftovers(host, place),
  }),
};

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSite, type TestSite } from '../../dev/site/testing';
import {
  type Epic,
  generateSpec,
  newEpic,
  onceOfEach,
  orderFor,
  projectNamed,
  spaceIdOf,
  tracesOf,
} from './spec/generate';
import { ADMIN, AppSite, issueFrame, MANAGER } from './kit';

jest.setTimeout(120_000);

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lockstep-site-itself-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const use = ({ url, close }: TestSite) => AppSite.on({ url, stop: close });

/** Enough to be in the middle of something. */
const WRITERS = 6;
const WRITES_BEFORE_THE_END = 60;

interface Acknowledged {
  readonly path: string;
  readonly words: string;
}

/** Several clients that write until the site is gone; `seen` tells each write that it has confirmed. */
async function writeUntilTheEnd(site: AppSite, seen: (write: Acknowledged) => void): Promise<void> {
  const { id: projectId, issueTypes } = await projectNamed(site, 'BOOK');
  const spaceId = await spaceIdOf(site, 'PROD');
  const type = issueTypes.find(({ hierarchyLevel }) => hierarchyLevel === 1);
  const issue = async (words: string) => {
    const fields = { project: { id: projectId }, issuetype: { id: type?.id }, summary: words };
    const { status, body } = await site.rest(ADMIN, 'POST', '/rest/api/3/issue', { fields });
    if (status === 201) seen({ path: `/rest/api/3/issue/${(body as { id: string }).id}`, words });
  };
  const page = async (words: string) => {
    const page = {
      spaceId,
      title: words,
      status: 'current',
      body: { representation: 'storage', value: '<p>x</p>' },
    };
    const { status, body } = await site.rest(ADMIN, 'POST', '/wiki/api/v2/pages', page);
    if (status === 200) seen({ path: `/wiki/api/v2/pages/${(body as { id: string }).id}`, words });
  };
  const write = async (writer: number): Promise<void> => {
    for (let n = 0; ; n += 1) await (n % 2 === 0 ? issue : page)(`Write ${String(writer)}.${String(n)}`);
  };
  await Promise.allSettled(Array.from({ length: WRITERS }, (_, writer) => write(writer)));
}

test('kill -9 in the middle of writes loses nothing that was confirmed, and Continue goes on', async () => {
  const first = await startSite({ data: folder });
  const before = await use(first);
  const epic: Epic = await newEpic(before, 'Cut off by the end of the site');
  const order = orderFor(epic, await spaceIdOf(before, 'PROD'));
  const attempt = crypto.randomUUID();
  const made = await issueFrame(before, MANAGER, epic).call('create-spec', { ...order, attempt });
  expect(made).toMatchObject({ kind: 'page-made' });

  const confirmed: Acknowledged[] = [];
  await writeUntilTheEnd(before, (write) => {
    confirmed.push(write);
    if (confirmed.length === WRITES_BEFORE_THE_END) void first.end('SIGKILL');
  });
  expect(confirmed.length).toBeGreaterThanOrEqual(WRITES_BEFORE_THE_END);

  const second = await startSite({ data: folder });
  const after = await use(second);
  for (const { path, words } of confirmed) {
    const { status, body } = await after.rest(ADMIN, 'GET', path);
    expect({ path, status, found: JSON.stringify(body).includes(words) }).toEqual({
      path,
      status: 200,
      found: true,
    });
  }
  const { answer } = await generateSpec(issueFrame(after, MANAGER, epic), order);
  expect(answer).toMatchObject({ kind: 'done' });
  expect(await tracesOf(after, epic)).toEqual(onceOfEach(epic));
  await second.end();
});

test('a broken storage of the app is told and kept', async () => {
  const file = join(folder, 'platform.sqlite');
  writeFileSync(file, 'not a database, but somebody may want it');
  await expect(startSite({ data: folder, options: ['--world', 'empty'] })).rejects.toThrow(
    /platform\.sqlite cannot be read/,
  );
  expect(readFileSync(file, 'utf8')).toContain('somebody may want it');
});

test('an unknown option is named with the ones there are, and nothing is begun', async () => {
  const data = join(folder, 'never');
  await expect(startSite({ data, options: ['--wrold', 'empty'] })).rejects.toThrow(
    /ended with 2[^]*'--wrold'[^]*--world/,
  );
  expect(existsSync(data)).toBe(false);
});

import { createServer, request } from 'node:http';
import { type AddressInfo } from 'node:net';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sitePorts } from '../../../dev/site/ports';
import { startSite, type TestSite } from '../../../dev/site/testing';
import { copyTinyApp } from './tiny-app';

jest.setTimeout(60_000);

const BASIC = { authorization: `Basic ${Buffer.from('admin@example.com:admin').toString('base64')}` };
const MODULE = { moduleKey: 'hello', context: {} };

let app: string;
let site: TestSite;

beforeAll(async () => {
  app = copyTinyApp();
  site = await startSite({ options: ['--app', app, '--world', 'empty'] });
});
afterAll(async () => {
  await site.close();
  rmSync(app, { recursive: true });
});

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(site.url + path, { method: 'POST', body: JSON.stringify(body), headers });

async function waitFor<T>(read: () => Promise<T | null>): Promise<T> {
  for (;;) {
    const value = await read();
    if (value !== null) return value;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test('one line on standard output says where it is', () => {
  expect(site.output()).toBe(`Lockstep site ready: ${site.url}\n`);
});

test('clients of the products are served on the same origin', async () => {
  const jira = await fetch(`${site.url}/rest/api/3/myself`, { headers: BASIC });
  expect(await jira.json()).toMatchObject({ emailAddress: 'admin@example.com' });
  const confluence = await fetch(`${site.url}/wiki/api/v2/spaces`, { headers: BASIC });
  expect(confluence.status).toBe(200);
});

test('the first page makes the visitor somebody', async () => {
  const page = await fetch(`${site.url}/jira`, { redirect: 'manual' });
  const cookie = page.headers.get('set-cookie')?.split(';', 1)[0] ?? '';
  const myself = await fetch(`${site.url}/rest/api/3/myself`, { headers: { cookie } });
  expect(await myself.json()).toMatchObject({ emailAddress: 'admin@example.com' });
});

const statusAt = (port: number, path: string, headers: Record<string, string>) =>
  new Promise((resolve) => {
    request({ port, path, host: '127.0.0.1', headers }, (answer) => {
      resolve(answer.statusCode);
    }).end();
  });

test('neither it nor the products answer under a foreign name', async () => {
  const rebound = { ...BASIC, host: 'rebound.example' };
  const { products } = sitePorts(site.port);
  expect(await statusAt(site.port, '/rest/api/3/myself', rebound)).toBe(421);
  expect(await statusAt(products, '/rest/api/3/myself', rebound)).toBe(421);
  expect(await statusAt(products, '/rest/api/3/myself', BASIC)).toBe(200);
});

test('a cookie that another program left names nobody, and harms nobody', async () => {
  const cookie = 'site_session=%';
  expect(await statusAt(site.port, '/rest/api/3/myself', { cookie })).toBe(401);
  expect(await statusAt(site.port, '/jira', { cookie })).toBe(200);
});

test('a foreign page can neither steer the site nor speak to the app', async () => {
  const foreign = { 'sec-fetch-site': 'cross-site' };
  expect((await post('/__site/kill', { now: true }, foreign)).status).toBe(403);
  expect((await post('/__bridge/invoke', { ...MODULE, functionKey: 'x' }, foreign)).status).toBe(403);
});

test('a frame’s call reaches the app', async () => {
  const answer = await post('/__bridge/invoke', { ...MODULE, functionKey: 'any', payload: { a: 1 } });
  expect(await answer.json()).toEqual({ result: { said: 'hello', heard: { a: 1 } } });
});

describe('with a proxy between the app and the products', () => {
  const seen: (string | undefined)[] = [];
  const proxy = createServer((incoming, outgoing) => {
    seen.push(incoming.url);
    outgoing.writeHead(418).end();
  });
  beforeAll(() => new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve)));
  afterAll(() => {
    proxy.close();
    proxy.closeAllConnections();
  });

  test('the app’s product calls go through it', async () => {
    const { port } = proxy.address() as AddressInfo;
    const options = ['--app', app, '--world', 'empty', '--products-url', `http://127.0.0.1:${String(port)}`];
    const proxied = await startSite({ options });
    const body = { ...MODULE, functionKey: 'ask jira', payload: '/rest/api/3/serverInfo' };
    const answer = await fetch(`${proxied.url}/__bridge/invoke`, {
      method: 'POST',
      body: JSON.stringify(body),
    });
    expect(await answer.json()).toEqual({ result: { status: 418 } });
    expect(seen).toEqual(['/rest/api/3/serverInfo']);
    await proxied.close();
  });
});

test('without the app the products and their pages are there', async () => {
  const bare = await startSite({ options: ['--no-app', '--world', 'empty'] });
  expect((await fetch(`${bare.url}/jira`)).status).toBe(200);
  expect(await bare.control('state')).toMatchObject({ idle: true, app: { healthy: false } });
  expect((await fetch(`${bare.url}/__bridge/invoke`, { method: 'POST', body: '{}' })).status).toBe(409);
  await bare.close();
});

test('the app’s frames come from another origin under the platform’s policy', async () => {
  const answer = await fetch(await documentUrl());
  expect(answer.headers.get('content-security-policy')).toContain(`frame-ancestors 'self'`);
  expect(await answer.text()).toContain('<head><script src="/__bridge.js"></script>');
  const script = await fetch(new URL('main.js', await documentUrl()));
  expect(script.headers.get('content-type')).toContain('javascript');
  expect((await fetch(new URL('..%2f..%2fmain.ts', await documentUrl()))).status).toBe(404);
});

async function documentUrl(): Promise<string> {
  const { app: state } = await site.control<{ app: { version: string } }>('state');
  const id = '11111111-2222-4333-8444-555555555555/00000000-0000-4000-8000-000000000001';
  return `http://127.0.0.1:${String(site.port + 2)}/${id}/${state.version}/hello/index.html`;
}

test('an edit is live without anything else being done', async () => {
  const source = join(app, 'src/index.ts');
  writeFileSync(source, readFileSync(source, 'utf8').replace("'hello'", "'good evening'"));
  await waitFor(async () => {
    const answer = await post('/__bridge/invoke', { ...MODULE, functionKey: 'any' });
    return (await answer.text()).includes('good evening') ? true : null;
  });
});

test('a build error says where and leaves the last good app', async () => {
  const source = join(app, 'static/hello/main.ts');
  const good = readFileSync(source, 'utf8');
  writeFileSync(source, 'let a = ;');
  await waitFor(() => Promise.resolve(site.errors().includes('static/hello/main.ts:1:9') ? true : null));
  expect((await post('/__bridge/invoke', { ...MODULE, functionKey: 'any' })).status).toBe(200);
  writeFileSync(source, good);
});

test('the clock moves for the products too, and stays moved after a restart', async () => {
  const { clock } = await site.control<{ clock: string }>('clock', { advance: 'P3D' });
  expect(Date.parse(clock) - Date.now()).toBeGreaterThan(2.9 * 86_400_000);
  const info = await fetch(`${site.url}/rest/api/3/serverInfo`, { headers: BASIC });
  const { serverTime } = (await info.json()) as { serverTime: string };
  expect(Math.abs(Date.parse(serverTime) - Date.parse(clock))).toBeLessThan(60_000);
});

test('a second site on the same folder is refused', async () => {
  await expect(startSite({ data: site.data })).rejects.toThrow(/Another site .* runs on the data folder/);
});

test('a port in use is told, with what to do', async () => {
  await expect(startSite({ port: site.port - 1 })).rejects.toThrow(/is in use by another program.*--port N/);
});

describe('ending and starting again', () => {
  test('SIGTERM ends it in order; killed or not, its data is there', async () => {
    const first = await startSite({ options: ['--app', app, '--world', 'empty'] });
    await first.control('clock', { advance: 'P1D' });
    expect(await first.end('SIGTERM')).toBe(0);

    const again = { data: first.data, options: ['--app', app] };
    const second = await startSite(again);
    await second.end('SIGKILL');
    const third = await startSite(again);
    const { clock } = await third.control<{ clock: string }>('state');
    expect(Date.parse(clock) - Date.now()).toBeGreaterThan(0.9 * 86_400_000);
    await third.close();
  });

  test('what was built runs without a look at the sources, and nothing built is refused', async () => {
    const broken = copyTinyApp();
    writeFileSync(join(broken, 'src/index.ts'), 'let a = ;');
    const options = ['--app', broken, '--world', 'empty', '--built'];
    await expect(startSite({ options })).rejects.toThrow('The app is not built yet');

    cpSync(join(app, 'build'), join(broken, 'build'), { recursive: true });
    const started = await startSite({ options });
    const body = JSON.stringify({ ...MODULE, functionKey: 'any' });
    const answer = await fetch(`${started.url}/__bridge/invoke`, { method: 'POST', body });
    expect(answer.status).toBe(200);
    expect(started.errors()).toBe('');
    await started.close();
    rmSync(broken, { recursive: true });
  });

  test.each(['products.sqlite', 'platform.sqlite'])('a broken %s is told and kept', async (name) => {
    const data = mkdtempSync(join(tmpdir(), 'lockstep-broken-'));
    const file = join(data, name);
    writeFileSync(file, 'not a database, but somebody may want it');
    const start = startSite({ data, options: ['--app', app, '--world', 'empty'] });
    await expect(start).rejects.toThrow(new RegExp(`^The data file .*${name} cannot be read`, 'm'));
    expect(readFileSync(file, 'utf8')).toContain('not a database');
    rmSync(data, { recursive: true });
  });
});

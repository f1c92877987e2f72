import { serve, type ServerType } from '@hono/node-server';
import { build } from 'esbuild';
import { Hono } from 'hono';
import { type AddressInfo } from 'node:net';
import { type Browser, type Frame, type Locator, type Page } from 'playwright-core';
import { createPages } from '../../dev/ui/pages';
import { aModule, aSite } from '../dev/ui/fake-site';
import { issueAnswers } from '../dev/ui/fixtures';
import { launchBrowser } from '../kit/journey';

/** Issue page and frame on two origins, without the site around them: what the bridge promises an app. */
const context = aModule({ type: 'jira:issueContext', key: 'issue-context' });

const invoked: unknown[] = [];
let refuse: { readonly code: string; readonly message: string } | null = null;
let browser: Browser;
let servers: readonly ServerType[];
let siteUrl: string;
let page: Page;
let frame: Frame;

type Call = (method: string, payload?: unknown) => Promise<unknown>;

/** Runs in the frame; functions cannot travel there as arguments, so each test writes its own. */
const bridge = (work: (call: Call) => Promise<unknown>, target = frame): Promise<unknown> =>
  target.evaluate(`(${work.toString()})(globalThis.__bridge.callBridge)`);

/** The document in an iframe, once its bridge is there. */
async function frameOf(iframe: Locator): Promise<Frame> {
  const element = await iframe.elementHandle();
  const inside = await element.contentFrame();
  if (!inside) throw new Error('The frame has no document.');
  await inside.waitForFunction(() => '__bridge' in globalThis);
  return inside;
}

/** Bundles one of the pages' entries; answers the text of its files by their ending. */
async function bundle(entry: string, format: 'esm' | 'iife'): Promise<(ending: '.js' | '.css') => string> {
  const result = await build({
    entryPoints: [`dev/ui/client/${entry}.ts`],
    bundle: true,
    write: false,
    format,
    target: 'es2022',
    outdir: '/',
    logLevel: 'error',
  });
  return (ending) => result.outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
}

const listen = (app: Hono): Promise<ServerType> =>
  new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, () => {
      resolve(server);
    });
  });
const originOf = (server: ServerType): string =>
  `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;

async function serveFrames(): Promise<ServerType> {
  const script = (await bundle('frame-bridge', 'iife'))('.js');
  const resources = new Hono();
  resources.get('/__bridge.js', (c) => c.body(script, 200, { 'content-type': 'text/javascript' }));
  resources.get('/__theme.css', (c) => c.body('', 200, { 'content-type': 'text/css' }));
  resources.get('/*', (c) =>
    c.html('<!doctype html><script src="/__bridge.js"></script><button>In the frame</button>'),
  );
  return listen(resources);
}

async function serveProduct(resourceOrigin: string): Promise<ServerType> {
  const assets = await bundle('site', 'esm');
  const product = new Hono();
  product.get('/__assets/site.js', (c) => c.body(assets('.js'), 200, { 'content-type': 'text/javascript' }));
  product.get('/__assets/site.css', (c) => c.body(assets('.css'), 200, { 'content-type': 'text/css' }));
  product.post('/__bridge/allow-access', (c) => {
    refuse = null;
    return c.json({});
  });
  product.post('/__bridge/invoke', async (c) => {
    invoked.push(await c.req.json());
    return refuse === null ? c.json({ result: { seen: true } }) : c.json({ error: refuse }, 403);
  });
  const site = aSite({ answers: issueAnswers, modules: [context] });
  const pages = createPages({
    ...site,
    resourceUrl: (resource) => `${resourceOrigin}/a/${resource}/index.html`,
  });
  product.route('/', pages);
  return listen(product);
}

beforeAll(async () => {
  const resources = await serveFrames();
  const product = await serveProduct(originOf(resources));
  servers = [resources, product];
  siteUrl = originOf(product);
  browser = await launchBrowser();
});

beforeEach(async () => {
  page = await browser.newPage();
  await page.goto(`${siteUrl}/browse/BOOK-1`);
  frame = await frameOf(page.locator('iframe[title=Lockstep]'));
});

afterEach(async () => {
  await page.close();
});

afterAll(async () => {
  await browser.close();
  for (const server of servers) server.close();
});

test('the context says who looks, in which zone, at what', async () => {
  expect(await bridge((call) => call('getContext'))).toMatchObject({
    accountId: 'acc-ada',
    locale: 'en-GB',
    timezone: 'Europe/Stockholm',
    moduleKey: 'issue-context',
    theme: { colorMode: 'light' },
    extension: { type: 'jira:issueContext', issue: { key: 'BOOK-1' } },
  });
});

test('invoke carries the module, its place and the payload', async () => {
  const answer = await bridge((call) => call('invoke', { functionKey: 'show', payload: { page: 2 } }));
  expect(answer).toEqual({ seen: true });
  expect(invoked.at(-1)).toMatchObject({
    moduleKey: 'issue-context',
    functionKey: 'show',
    payload: { page: 2 },
  });
});

test('a method that the site does not have is refused by its name', async () => {
  await expect(bridge((call) => call('openRovo', {}))).rejects.toThrow('openRovo');
  await expect(bridge((call) => call('constructor', {}))).rejects.toThrow('constructor');
});

test('a person allows access once and the frame starts again', async () => {
  refuse = { code: 'needs-consent', message: 'Not allowed yet' };
  void bridge((call) => call('invoke', { functionKey: 'show' })).catch(() => undefined);
  await page.getByRole('button', { name: 'Allow access' }).click();
  const restarted = page.frameLocator('iframe[title=Lockstep]').getByRole('button', { name: 'In the frame' });
  await restarted.waitFor();
  expect(await page.getByRole('button', { name: 'Allow access' }).count()).toBe(0);
});

test('a modal is a named dialog around a frame; closing it answers its opener', async () => {
  await bridge(async (call) => {
    const onClose = (value: unknown): void => {
      document.body.dataset['closed'] = JSON.stringify(value);
    };
    await call('openModal', {
      title: 'Generate spec',
      resource: null,
      size: 'large',
      context: { step: 1 },
      onClose,
    });
  });
  const dialog = page.getByRole('dialog', { name: 'Generate spec' });
  const inside = await frameOf(dialog.locator('iframe'));
  expect(await dialog.locator('iframe').getAttribute('title')).toBe('Generate spec');
  const answer = await bridge(async (call) => {
    const seen = (await call('getContext')) as { extension: { modal: unknown } };
    void call('close', { done: true });
    return seen.extension.modal;
  }, inside);
  expect(answer).toEqual({ step: 1 });
  await dialog.waitFor({ state: 'detached' });
  await frame.waitForFunction(() => document.body.dataset['closed'] === '{"done":true}');
});

test('Escape in the modal’s frame closes it', async () => {
  await bridge((call) => call('openModal', { title: 'Preview', closeOnEscape: true, size: 'small' }));
  const dialog = page.getByRole('dialog', { name: 'Preview' });
  await dialog.frameLocator('iframe').getByRole('button', { name: 'In the frame' }).press('Escape');
  await dialog.waitFor({ state: 'detached' });
});

test('a context frame cannot be closed or submitted', async () => {
  expect(await bridge((call) => call('close'))).toBe(false);
  expect(await bridge((call) => call('submit', { config: {} }))).toBe(false);
});

test('a flag shows its words, runs its action and is closed by its id', async () => {
  await bridge(async (call) => {
    const onClick = (): void => {
      document.body.dataset['pressed'] = 'yes';
    };
    await call('showFlag', {
      id: 'made',
      title: 'Page created',
      type: 'success',
      actions: [{ text: 'Open', onClick }],
    });
  });
  await page.getByRole('status').getByRole('button', { name: 'Open' }).click();
  await frame.waitForFunction(() => document.body.dataset['pressed'] === 'yes');
  expect(await bridge((call) => call('closeFlag', { id: 'made' }))).toBe(true);
  expect(await page.getByText('Page created').count()).toBe(0);
});

test('the theme follows the site’s switch while the frame lives', async () => {
  await bridge((call) => call('enableTheming'));
  expect(await frame.locator('html').getAttribute('data-color-mode')).toBe('light');
  await page.getByText('Ada Lindqvist').first().click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await frame.waitForFunction(() => document.documentElement.dataset['colorMode'] === 'dark');
});

test('the frame is as high as its content', async () => {
  await frame.evaluate(() => {
    document.body.style.height = '400px';
  });
  await page.waitForFunction(() => (document.querySelector('iframe')?.clientHeight ?? 0) >= 400);
});

test('events reach the listeners until they leave', async () => {
  const heard = await bridge(async (call) => {
    const heardSoFar: unknown[] = [];
    const callback = (value: unknown): number => heardSoFar.push(value);
    const subscription = (await call('on', { event: 'spec-changed', callback })) as {
      unsubscribe: () => Promise<void>;
    };
    await call('emit', { event: 'spec-changed', payload: 1 });
    await call('emit', { event: 'other', payload: 2 });
    await subscription.unsubscribe();
    await call('emit', { event: 'spec-changed', payload: 3 });
    return heardSoFar;
  });
  expect(heard).toEqual([1]);
});

test('addresses are the site’s, and scripts are none', async () => {
  expect(await bridge((call) => call('getUrl', { target: 'issue', issueKey: 'BOOK-2' }))).toMatch(
    /\/browse\/BOOK-2$/,
  );
  await expect(
    bridge((call) => call('navigate', { url: 'javascript:alert(1)', type: 'same-tab' })),
  ).rejects.toThrow('Only web addresses');
  // The frame is gone with its page before it hears that the page has left: nothing answers this call.
  const left = bridge((call) => call('navigate', { target: 'issue', issueKey: 'BOOK-2', type: 'same-tab' }));
  await Promise.all([page.waitForURL(/BOOK-2$/), left.catch(() => undefined)]);
});

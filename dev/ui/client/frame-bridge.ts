import { createFrameHistory } from './bridge/frame-history';
import {
  CONNECT,
  createEndpoint,
  type Endpoint,
  FRAME_HELLO,
  HOST_HELLO,
  messageType,
} from './bridge/protocol';

/**
 * Runs in every Custom UI frame before the app's own script and gives it `__bridge.callBridge`,
 * as the platform's script does.
 */
interface ThemeState {
  readonly colorMode: string;
  readonly attribute: string;
}

declare global {
  // Read by @forge/bridge when it is imported.
  var __bridge: { readonly callBridge: (method: string, payload?: unknown) => Promise<unknown> } | undefined;
}

let connected: (endpoint: Endpoint) => void;
const endpoint = new Promise<Endpoint>((resolve) => {
  connected = resolve;
});
let popped: ((path: string) => void) | undefined;

function told(name: string, value: unknown): void {
  if (name === 'theme') applyTheme(value as ThemeState);
  if (name === 'history-popped') popped?.(String(value));
}

function applyTheme(theme: ThemeState): void {
  const root = document.documentElement;
  root.dataset['colorMode'] = theme.colorMode;
  root.dataset['theme'] = theme.attribute;
  if (document.querySelector('link[data-bridge-theme]')) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = '/__theme.css';
  link.dataset['bridgeTheme'] = '';
  // First, so that the app's own styles win.
  document.head.prepend(link);
}

async function callBridge(method: string, payload?: unknown): Promise<unknown> {
  const host = await endpoint;
  const answer = await host.call(method, payload);
  if (method === 'enableTheming') applyTheme(answer as ThemeState);
  if (method !== 'createHistory') return method === 'enableTheming' ? undefined : answer;
  const made = createFrameHistory(host, String(answer));
  popped = made.popped;
  return made.history;
}

/** The page that embeds us; known from the browser, not from the message. */
function parentOrigin(): string {
  // Firefox has no `ancestorOrigins`; the referrer of a frame's document is its parent's origin.
  const ancestors = 'ancestorOrigins' in location ? location.ancestorOrigins : undefined;
  return ancestors?.[0] ?? new URL(document.referrer).origin;
}

/** One a load: both sides may say hello first, and the page must connect once. */
const loadId = Math.random().toString(36).slice(2);

function sayHello(): void {
  window.parent.postMessage({ type: FRAME_HELLO, loadId }, parentOrigin());
}

window.addEventListener('message', (event) => {
  if (event.source !== window.parent || event.origin !== parentOrigin()) return;
  if (messageType(event.data) === HOST_HELLO) sayHello();
  const port = event.ports[0];
  if (messageType(event.data) !== CONNECT || port === undefined) return;
  connected(
    createEndpoint(port, { told, call: (method) => Promise.reject(new Error(`${method} is not known`)) }),
  );
});

/** Half a document has no height that anybody should follow. */
const parsed = new Promise<void>((resolve) => {
  document.addEventListener('DOMContentLoaded', () => {
    resolve();
  });
});

async function reportHeight(): Promise<void> {
  const [host] = await Promise.all([endpoint, parsed]);
  let reported = 0;
  const report = (): void => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (height === reported) return;
    reported = height;
    host.tell('height', height);
  };
  new ResizeObserver(report).observe(document.documentElement);
  // Browsers do not render a frame outside the window, and then no size is observed: its content is.
  const content = { attributes: true, characterData: true, childList: true, subtree: true };
  new MutationObserver(report).observe(document.documentElement, content);
  report();
}

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  void endpoint.then((host) => {
    host.tell('escape');
  });
});

globalThis.__bridge = { callBridge };
sayHello();
void reportHeight();

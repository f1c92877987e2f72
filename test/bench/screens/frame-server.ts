import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { FRAME_ANSWERS } from './frame-answers';
import { ADDED_MS } from '../wire/wire-proxy';

/** Answers every call of a page after the time of one product call; pages can ask whether one is under way. */
const BRIDGE = `(() => {
  const answers = ${JSON.stringify(FRAME_ANSWERS)};
  let open = 0;
  const answerTo = (method, payload) => {
    if (!(method in answers)) throw new Error('The bench has no bridge method ' + method);
    return method === 'invoke' ? answers.invoke[payload.functionKey] : answers[method];
  };
  globalThis.__bridge = {
    callBridge: async (method, payload) => {
      open += 1;
      await new Promise((resolve) => setTimeout(resolve, ${String(ADDED_MS)}));
      open -= 1;
      return structuredClone(answerTo(method, payload));
    },
  };
  globalThis.benchBridgeRests = () => open === 0;
})();`;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

export interface FrameServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves built frames, each folder under its name, with the bridge in front of their scripts. */
export async function startFrameServer(folders: Readonly<Record<string, string>>): Promise<FrameServer> {
  const server = createServer((incoming, outgoing) => {
    void send(folders, incoming, outgoing);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function send(
  folders: Readonly<Record<string, string>>,
  { url = '/' }: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const [, name = '', file = ''] = /^\/([^/]+)\/(.*)$/.exec(normalize(url)) ?? [];
  const contents = await contentsOf(folders[name], file === '' ? 'index.html' : file);
  if (contents === null) {
    outgoing.writeHead(404).end();
    return;
  }
  const type = TYPES[extname(file === '' ? 'index.html' : file)] ?? 'application/octet-stream';
  const caching = file === '' ? 'no-cache' : 'public, max-age=31536000, immutable';
  outgoing.writeHead(200, { 'content-type': type, 'cache-control': caching }).end(contents);
}

async function contentsOf(folder: string | undefined, file: string): Promise<Buffer | string | null> {
  if (file === 'bridge.js') return BRIDGE;
  if (folder === undefined) return null;
  const contents = await readFile(join(folder, file)).catch(() => null);
  if (file !== 'index.html' || contents === null) return contents;
  return contents.toString('utf8').replace('<head>', '<head><script src="./bridge.js"></script>');
}

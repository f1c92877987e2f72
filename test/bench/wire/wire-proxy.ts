import { once } from 'node:events';
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';

/** What every call waits here before it goes on, in ms: a product behind a network. */
export const ADDED_MS = 80;

/** Callers' connections outlive any pause of a run: a closed one would look like a call that the app makes twice. */
const LONGEST_PAUSE_MS = 300_000;

/** One call as it was seen between its caller and the products. */
export interface WireCall {
  readonly method: string;
  readonly path: string;
  /** 0: the call was lost on its way. */
  readonly status: number;
  readonly startMs: number;
  readonly endMs: number;
  /** Objects in the answer, as the hourly quota counts them. */
  readonly objects: number;
}

export interface WireProxy {
  readonly url: string;
  /** Every call so far, in the order in which they ended. */
  readonly calls: readonly WireCall[];
  /** Says where the products are; calls that came before wait for it. */
  readonly forwardTo: (url: string) => void;
  readonly close: () => Promise<void>;
}

/** Stands between callers and products, knows neither, makes every call slower and writes down what passed. */
export async function startWireProxy(): Promise<WireProxy> {
  // A connection for each call: one that is kept may be closed by the other side as it is used again.
  const agent = new Agent({ keepAlive: false });
  const calls: WireCall[] = [];
  let known: (url: string) => void = () => undefined;
  const target = new Promise<string>((resolve) => {
    known = resolve;
  });

  const pass = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const { method = '', url: path = '/' } = incoming;
    const startMs = performance.now();
    const record = (status: number, objects: number): void => {
      calls.push({ method, path, status, startMs, endMs: performance.now(), objects });
    };
    try {
      const body = await bytesOf(incoming);
      await pause(ADDED_MS);
      const answer = await forward(agent, new URL(path, await target), incoming, body);
      const [status, bytes] = [answer.statusCode ?? 502, await bytesOf(answer)];
      record(status, objectsIn(bytes));
      outgoing.writeHead(status, answer.headers).end(bytes);
    } catch {
      record(0, 0);
      outgoing.destroy();
    }
  };
  const server = createServer((incoming, outgoing) => {
    void pass(incoming, outgoing);
  });
  server.keepAliveTimeout = LONGEST_PAUSE_MS;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    calls,
    forwardTo: known,
    close: async () => {
      agent.destroy();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function forward(
  agent: Agent,
  url: URL,
  { method, headers }: IncomingMessage,
  body: Buffer,
): Promise<IncomingMessage> {
  const onward = request(url, { agent, method, headers });
  onward.end(body);
  const [answer] = (await once(onward, 'response')) as [IncomingMessage];
  return answer;
}

async function bytesOf(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function objectsIn(bytes: Buffer): number {
  const text = bytes.toString('utf8');
  if (!/^\s*[[{]/.test(text)) return 0;
  const answer = JSON.parse(text) as unknown;
  if (Array.isArray(answer)) return answer.length;
  const { issues, results, values } = answer as Readonly<Record<string, unknown>>;
  const list = [issues, results, values].find(Array.isArray);
  return list?.length ?? 1;
}

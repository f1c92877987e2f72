import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo } from 'node:net';
import { FORGE_ACTOR, FORGE_SCOPES } from '../../../../dev/products/wire';

/** A request as it reached the products. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly actor: string;
  readonly scopes: string;
  readonly authorization: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface StubProducts {
  readonly url: string;
  readonly seen: SeenRequest[];
  answerWith(status: number, body: unknown): void;
  stop(): Promise<void>;
}

/** A products server that answers everything alike and remembers what it was asked. */
export async function startStubProducts(): Promise<StubProducts> {
  const seen: SeenRequest[] = [];
  let answer: { status: number; body: unknown } = { status: 200, body: { key: 'A-1' } };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      seen.push(toSeen(request, Buffer.concat(chunks).toString('utf8')));
      response.writeHead(answer.status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answer.body));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    seen,
    answerWith: (status, body) => {
      answer = { status, body };
    },
    stop: () =>
      new Promise((stopped) => {
        server.closeAllConnections();
        server.close(() => {
          stopped();
        });
      }),
  };
}

function toSeen(request: IncomingMessage, body: string): SeenRequest {
  const header = (name: string): string => String(request.headers[name] ?? '');
  return {
    method: request.method ?? '',
    path: request.url ?? '',
    actor: header(FORGE_ACTOR),
    scopes: header(FORGE_SCOPES),
    authorization: header('authorization'),
    headers: request.headers,
    body,
  };
}

import { type Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import { type StreamEvents } from './site-for-pages';

/** Server-sent events to every open page. */
export interface EventStream {
  send<Name extends keyof StreamEvents>(event: Name, body: StreamEvents[Name]): void;
  /** Answers one page's request and keeps it open. */
  open(c: Context): Response;
}

const KEEP_ALIVE_MS = 25_000;

export function createEventStream(): EventStream {
  const pages = new Set<(event: string, data: string) => Promise<void>>();
  return {
    send: (event, body) => {
      for (const write of pages) void write(event, JSON.stringify(body));
    },
    open: (c) =>
      streamSSE(c, async (stream) => {
        const write = (event: string, data: string): Promise<void> => stream.writeSSE({ event, data });
        pages.add(write);
        stream.onAbort(() => {
          pages.delete(write);
        });
        while (!stream.aborted) {
          await stream.writeln(': still here');
          await stream.sleep(KEEP_ALIVE_MS);
        }
      }),
  };
}

import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Answer } from './operation';

/** One call and its answer, as `test/gate/exchanges.mjs` holds them against Atlassian's descriptions. */
export type ExchangeLog = (request: Request, requestText: string, answer: Answer) => void;

/** Writes every exchange of this process into the folder named by `LOCKSTEP_EXCHANGES`; undefined without it. */
export function exchangeLog(folder = process.env['LOCKSTEP_EXCHANGES']): ExchangeLog | undefined {
  if (folder === undefined || folder === '') return undefined;
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${String(process.pid)}.ndjson`);
  return (request, requestText, { status, body }) => {
    const { pathname, search } = new URL(request.url);
    // What the pages do among themselves is no operation of Atlassian's.
    if (pathname.includes('/__')) return;
    const line = {
      method: request.method,
      path: pathname + search,
      status,
      requestBody: parsed(requestText),
      body,
    };
    appendFileSync(file, `${JSON.stringify(line)}\n`);
  };
}

function parsed(text: string): unknown {
  try {
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

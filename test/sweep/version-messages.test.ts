import { type AppHost } from '../kit/app-host/app-host';
import { startAppHost } from '../kit/app-host/load-app';
import { ADMIN } from '../site/kit';
import { breakdownFlow } from './breakdown-flow';
import { type Flow } from './flow';
import { publishAgainFlow } from './report-flows';
import { updateFlow } from './update-flow';

jest.setTimeout(60_000);

let host: AppHost;

beforeAll(async () => {
  host = await startAppHost();
});
afterAll(() => host.close());

const REWRITE = /^\/wiki\/api\/v2\/pages\/(\d+)$/;

/** What the histories of the pages say that the app has rewritten meanwhile, of their newest versions. */
async function messagesSince(from: number): Promise<readonly string[]> {
  const written = host.wire
    .slice(from)
    .flatMap(({ method, path }) => (method === 'PUT' ? (REWRITE.exec(path)?.[1] ?? []) : []));
  return Promise.all(
    [...new Set(written)].map(async (pageId) => {
      const path = `/wiki/api/v2/pages/${pageId}/versions?sort=-modified-date&limit=1`;
      const { body } = await host.rest(ADMIN, 'GET', path);
      return (
        (body as { readonly results: readonly { readonly message: string }[] }).results[0]?.message ?? ''
      );
    }),
  );
}

const row = <Scene>(flow: Flow<Scene>) => ({
  flow: flow.name,
  messages: async () => {
    host.time.advance(60_000);
    const from = host.wire.length;
    await flow.act(host, await flow.prepare(host, 1));
    return messagesSince(from);
  },
});

test.each([row(updateFlow), row(breakdownFlow), row(publishAgainFlow)])(
  '$flow: each version of a page says that Lockstep has written it, and by which work',
  async ({ messages }) => {
    const said = await messages();
    expect(said).not.toEqual([]);
    for (const message of said) expect(message).toMatch(/ by Lockstep( for .+)? \[ls:[0-9a-f]+\]$/);
  },
);

import { Journey } from '../kit/journey';

let journey: Journey;

beforeAll(async () => {
  journey = await Journey.begin();
});
afterAll(async () => {
  await journey.end();
});

/** More than the connections that a browser opens to one host. */
const TABS = 8;

test('many tabs of one person load, and one of them hears of builds for all', async () => {
  const first = await journey.as('marcus@example.com');
  const streams: string[] = [];
  first.context().on('request', (request) => {
    if (request.url().endsWith('/__site/stream')) streams.push(request.url());
  });
  await first.goto('/jira');
  for (let tab = 1; tab < TABS; tab += 1) await (await first.context().newPage()).goto('/jira');
  expect(streams).toHaveLength(1);

  const next = first.context().waitForEvent('request', (request) => request.url().endsWith('/__site/stream'));
  await first.close();
  await next;
});

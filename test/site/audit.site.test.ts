import { type Epic, generateSpec, newEpic, orderFor, spaceIdOf } from './generate';
import { AppSite, issueFrame, MANAGER } from './kit';

jest.setTimeout(60_000);

interface LogLine {
  readonly event: string;
  readonly correlation?: string;
  readonly operation?: string;
}

let site: AppSite;
let epic: Epic;
let spaceId: string;

beforeAll(async () => {
  site = await AppSite.open();
  spaceId = await spaceIdOf(site, 'PROD');
  epic = await newEpic(site, 'A confidential summary');
});
afterAll(() => site.end());

/** What the app's own code logged since a line of the log. */
async function linesSince(first: number): Promise<{ lines: readonly LogLine[]; text: string; next: number }> {
  const answer = await site.control('GET', `logs?since=${String(first)}`);
  const { lines, next } = answer as { lines: readonly { text: string }[]; next: number };
  const own = lines.map(({ text }) => text).filter((text) => text.startsWith('{'));
  return { lines: own.map((text) => JSON.parse(text) as LogLine), text: own.join('\n'), next };
}

test('one id goes from the click through every line of the log, and no line quotes people', async () => {
  const { next } = await linesSince(0);
  const order = { ...orderFor(epic, spaceId), correlationId: 'the-first-click' };
  const frame = issueFrame(site, MANAGER, epic);
  const attempt = crypto.randomUUID();
  await frame.call('create-spec', { ...order, attempt });
  const then = { attempt: crypto.randomUUID(), after: attempt, correlationId: 'the-first-click' };
  expect(await frame.call('continue-spec', then)).toMatchObject({ kind: 'done' });
  const { lines, text } = await linesSince(next);
  expect(new Set(lines.map(({ correlation }) => correlation))).toEqual(new Set(['the-first-click']));
  const operations = lines.flatMap(({ operation }) => operation ?? []);
  expect(operations.sort()).toEqual([
    'addComment',
    'createOrUpdateRemoteIssueLink',
    'createPage',
    'createPageProperty',
    'getMyPermissions',
    'searchAndReconsileIssuesUsingJqlPost',
    'setIssueProperty',
  ]);
  expect(text).not.toContain('confidential');
});

test('two people at once keep their ids apart', async () => {
  const others = await Promise.all(['Left', 'Right'].map((name) => newEpic(site, name)));
  const { next } = await linesSince(0);
  const runs = others.map((other) =>
    generateSpec(issueFrame(site, MANAGER, other), orderFor(other, spaceId)),
  );
  await Promise.all(runs);
  const { lines } = await linesSince(next);
  const ids = new Set(lines.map(({ correlation }) => correlation));
  expect(ids).not.toContain(undefined);
  // A frame that names no click is known by each invocation: one to create, one to continue.
  expect(ids.size).toBe(4);
});

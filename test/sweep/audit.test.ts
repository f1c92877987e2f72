import { type AppHost } from '../kit/app-host/app-host';
import { startAppHost } from '../kit/app-host/load-app';
import { breakdownFlow } from './breakdown-flow';
import { createEpicFlow } from './create-epic-flow';
import { type Flow } from './flow';
import { adoptFlow, generateFlow, unlinkFlow } from './flows';
import { pinFlow } from './pin-flow';
import { rankFlow } from './rank-flow';
import { publishAgainFlow, publishNowFlow, scheduledReportFlow } from './report-flows';
import { statusReportFlow } from './status-report-flow';
import { updateFlow } from './update-flow';

jest.setTimeout(60_000);

let host: AppHost;

beforeAll(async () => {
  host = await startAppHost();
});
afterAll(() => host.close());

/** What a write to a product is called in the account of it. */
const ACT_OF: Readonly<Record<string, readonly string[]>> = {
  createPage: ['create-page'],
  updatePage: ['update-page'],
  createPageProperty: ['mark-page'],
  updatePagePropertyById: ['mark-page'],
  deletePagePropertyById: ['unmark-page'],
  createOrUpdateRemoteIssueLink: ['link-page'],
  deleteRemoteIssueLinkByGlobalId: ['unlink-page'],
  setIssueProperty: ['name-spec'],
  deleteIssueProperty: ['forget-spec'],
  addComment: ['comment'],
  updateComment: ['edit-comment'],
  createIssues: ['create-tasks', 'create-epic'],
  rankIssues: ['rank-tasks'],
  linkIssues: ['pin-related'],
  updateRestrictions: ['restrict-page'],
};
const READS = /^(get|search|bulkFetch|bulkGet)/;
/** One order of tasks is one thing that was done, in parts of fifty. */
const MANY_IN_ONE = new Set(['rankIssues']);

interface Line {
  readonly correlation?: string;
  readonly operation?: string;
}

interface Entry {
  readonly actorId: string;
  readonly doc: {
    readonly act: string;
    readonly cause: string;
    readonly before: unknown;
    readonly after: unknown;
  };
}

/** By the id of the click or tick: what was called, and what was told of it. */
function accounts(lines: readonly Line[]) {
  const ids = new Set(lines.flatMap(({ correlation }) => correlation ?? []));
  return [...ids].map((id) => ({
    writes: lines
      .flatMap(({ correlation, operation }) => (correlation === id ? (operation ?? []) : []))
      .filter(
        (operation, n, all) =>
          !READS.test(operation) && (!MANY_IN_ONE.has(operation) || all.indexOf(operation) === n),
      ),
    entries: host.found('ls-audit', 'by-correlation', [id]) as readonly Entry[],
  }));
}

let runs = 0;

async function linesOf<Scene>(flow: Flow<Scene>): Promise<readonly Line[]> {
  host.time.advance(60_000);
  runs += 1;
  const scene = await flow.prepare(host, runs);
  const from = host.log.length;
  await flow.act(host, scene);
  return host.log.slice(from).map((line) => JSON.parse(line) as Line);
}

const row = <Scene>(flow: Flow<Scene>) => ({ flow: flow.name, lines: () => linesOf(flow) });

test.each([
  row(generateFlow),
  row(updateFlow),
  row(adoptFlow),
  row(unlinkFlow),
  row(breakdownFlow),
  row(rankFlow),
  row(createEpicFlow),
  row(pinFlow),
  row(statusReportFlow),
  row(scheduledReportFlow),
  row(publishNowFlow),
  row(publishAgainFlow),
])('$flow: each write to a product has its entry, under the id of what set it off', async ({ lines }) => {
  const told = accounts(await lines());
  for (const { writes, entries } of told) {
    const left = entries.map(({ doc }) => doc.act);
    for (const operation of writes) {
      const acts = ACT_OF[operation] ?? [operation];
      const at = left.findIndex((act) => acts.includes(act));
      expect({ operation, act: left[at] }).toEqual({ operation, act: expect.any(String) as unknown });
      left.splice(at, 1);
    }
    expect(left).toEqual([]);
    for (const { actorId, doc } of entries) {
      const isRemoval = /^(un|forget)/.test(doc.act);
      expect([actorId, isRemoval ? 'removed' : doc.after]).toEqual([
        expect.stringMatching(/./),
        isRemoval ? 'removed' : expect.stringMatching(/^[0-9a-f]{16}$/),
      ]);
    }
  }
  expect(told.flatMap(({ writes }) => writes)).not.toEqual([]);
});

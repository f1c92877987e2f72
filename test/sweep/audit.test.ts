import { type AppHost } from '../kit/app-host/app-host';
import { startAppHost } from '../kit/app-host/load-app';
import { breakdownFlow } from './breakdown-flow';
import { createEpicFlow } from './create-epic-flow';
import { type Flow } from './flow';
import { adoptFlow, generateFlow, unlinkFlow } from './flows';
import { adoptFoundFlow, rebuildFlow, refreshLinksFlow, restorePageFlow } from './link-flows';
import { pinFlow, pinPageFlow, unpinPageFlow } from './pin-flow';
import { rankFlow } from './rank-flow';
import { publishAgainFlow, publishNowFlow, scheduledReportFlow } from './report-flows';
import { selfTestFlow } from './self-test-flow';
import { statusReportFlow } from './status-report-flow';
import { servedFlow, undoFlow } from './task-flows';
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
  updatePage: ['update-page', 'restore-page'],
  createPageProperty: ['mark-page'],
  updatePagePropertyById: ['mark-page'],
  deletePagePropertyById: ['unmark-page'],
  createOrUpdateRemoteIssueLink: ['link-page', 'pin-related'],
  deleteRemoteIssueLinkByGlobalId: ['unlink-page', 'unpin-related'],
  setIssueProperty: ['name-spec', 'forget-spec'],
  deleteIssueProperty: ['forget-spec'],
  addComment: ['comment'],
  updateComment: ['edit-comment'],
  createIssues: ['create-tasks', 'create-epic'],
  rankIssues: ['rank-tasks'],
  linkIssues: ['pin-related'],
  updateRestrictions: ['restrict-page'],
  createIssue: ['create-issue'],
  editIssue: ['update-task'],
  doTransition: ['move-issue'],
  deleteIssue: ['remove-issue', 'remove-task'],
  deletePage: ['remove-page'],
};
const ACCOUNT = expect.stringMatching(/^[0-9a-f:-]{20,}$/) as string;
const DIGEST = expect.stringMatching(/^[0-9a-f]{16}$/) as string;
const REMOVALS = /^(un|forget|remove)/;
/** Of what was there, and is known to have been. */
const CHANGES = /^(un|forget|remove-(?!task)|update|edit|restore|restrict)/;
const READS = /^(get|search|bulkFetch|bulkGet)/;
/** One order of tasks is one thing that was done, in parts of fifty; a page goes into the trash, and then out of it. */
const MANY_IN_ONE = new Set(['rankIssues', 'deletePage']);

interface Line {
  readonly correlation?: string;
  readonly operation?: string;
  readonly status?: number | string;
}

interface Entry {
  readonly actorId: string;
  readonly doc: {
    readonly act: string;
    readonly cause: string;
    readonly personId: string | null;
    readonly before: unknown;
    readonly after: unknown;
  };
}

/** By the id of the click or tick: what was called, and what was told of it. */
function accounts(lines: readonly Line[]) {
  const ids = new Set(lines.flatMap(({ correlation }) => correlation ?? []));
  return [...ids].map((id) => ({
    writes: lines
      .filter(({ correlation, status }) => correlation === id && Number(status) < 300)
      .flatMap(({ operation }) => operation ?? [])
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
  row(restorePageFlow),
  row(refreshLinksFlow),
  row(rebuildFlow),
  row(adoptFoundFlow),
  row(selfTestFlow),
  row(breakdownFlow),
  row(rankFlow),
  row(createEpicFlow),
  row(pinFlow),
  row(pinPageFlow),
  row(unpinPageFlow),
  row(undoFlow),
  row(servedFlow),
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
      const { act, cause, personId, before, after } = doc;
      expect({ act, actorId, personId, before, after }).toEqual({
        act,
        actorId: expect.stringMatching(/./) as string,
        personId: cause === 'click' ? ACCOUNT : null,
        before: CHANGES.test(act) ? DIGEST : before,
        after: REMOVALS.test(act) ? null : DIGEST,
      });
    }
  }
  expect(told.flatMap(({ writes }) => writes)).not.toEqual([]);
});

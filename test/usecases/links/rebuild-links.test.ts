import { FakeSpecSite } from '../../kit/fakes/fake-spec-site';
import { ANN, anOrder, SpecDesk } from '../../kit/spec-desk';
import { TroubledRun } from '../../kit/trouble';

const BOB = 'bob';
const SECOND = 1000;
let site: FakeSpecSite;
let desk: SpecDesk;

function loseStorage(): void {
  site.job = null;
  site.links.records.clear();
  site.links.holds.clear();
}

/** A rebuilding of Ann's that has the issue, and nothing more yet. */
async function underWay(): Promise<void> {
  for (let at = 1; site.job === null; at += 1) {
    await expect(desk.rebuild({ run: new TroubledRun(at, 'killed-after') })).rejects.toThrow();
  }
}

beforeEach(async () => {
  site = new FakeSpecSite();
  desk = new SpecDesk(site);
  await desk.generate(anOrder());
  loseStorage();
});

test.each([
  { who: ANN, later: 29, end: 'still runs' },
  { who: BOB, later: 119, end: 'still runs' },
  { who: ANN, later: 30, end: 'is taken up' },
  { who: BOB, later: 120, end: 'is taken up' },
])('a rebuilding of ann’s $end for $who after $later seconds', async ({ who, later, end }) => {
  await underWay();
  desk.now += later * SECOND;
  const found = await desk.rebuild({ viewerId: who, attempt: 'b2' });
  const isTaken = end === 'is taken up';
  expect(found).toMatchObject({ known: isTaken ? 0 : 1, restored: isTaken ? [{ pageId: '5000' }] : [] });
  expect([...site.links.active]).toEqual(isTaken ? ['10001:5000'] : []);
  expect(site.job?.job.lease?.attempt).toBe(isTaken ? undefined : 'b1');
});

test('a rebuilding that begins while another looks is left to who began it', async () => {
  const claim = site.jobs.claim.bind(site.jobs);
  site.jobs.claim = async (job) => {
    site.jobs.claim = claim;
    await underWay();
    return claim(job);
  };
  expect(await desk.rebuild({ viewerId: BOB, attempt: 'b2' })).toMatchObject({ asked: [] });
  expect(site.job?.job).toMatchObject({ ownerId: ANN, lease: { attempt: 'b1' } });
  expect(site.links.active.size).toBe(0);
});

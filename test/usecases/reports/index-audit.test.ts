import { PlatformError } from '../../../src/ports/platform-error';
import { type FakeAudit } from '../../kit/fakes/fake-audit';
import { anIndexDesk } from '../../kit/index-desk';
import { Killed, TROUBLES, TroubledRun } from '../../kit/trouble';

const RIGHT = ['create-page 1', 'mark-page', 'update-page 2', 'update-page 3'];
const told = (audit: FakeAudit) =>
  audit.entries.map(({ act, pageVersion }) => [act, pageVersion ?? []].flat().join(' ')).toSorted();

test('a listing whose answer is lost is accounted for like any other', async () => {
  const desks = [anIndexDesk(), anIndexDesk()] as const;
  for (const { publish } of desks) await publish(13);
  const [whole, lost] = desks;
  await whole.publish(20);
  await lost.publish(20, 20, new TroubledRun(1, 'answer-lost'));
  expect(lost.audit.entries).toEqual(whole.audit.entries);
  expect(lost.audit.entries.map(({ act }) => act)).toEqual([
    'create-page',
    'mark-page',
    'update-page',
    'update-page',
  ]);
});

test('a listing that nobody could look at is left to the next run, which tells of it', async () => {
  const { pages, audit, publish } = anIndexDesk();
  await publish(13);
  const [update, read] = [pages.update.bind(pages), pages.read.bind(pages)];
  pages.update = async (...change) => {
    await update(...change);
    pages.read = () => Promise.reject(new PlatformError('rejected', 'unexpected form'));
    throw new PlatformError('unavailable', 'test');
  };
  await expect(publish(20)).rejects.toMatchObject({ kind: 'unavailable' });
  Object.assign(pages, { update, read });
  await publish(20);
  expect(told(audit)).toEqual(RIGHT);
});

test('what was listed and not told of waits for a run that can see what was there before', async () => {
  const { pages, audit, publish } = anIndexDesk();
  await publish(13);
  await expect(publish(20, 20, new TroubledRun(2, 'killed-before'))).rejects.toThrow(Killed);
  const bodyOf = pages.bodyOf.bind(pages);
  pages.bodyOf = () => Promise.reject(new PlatformError('rejected', 'unexpected form'));
  await expect(publish(20)).rejects.toMatchObject({ kind: 'rejected' });
  pages.bodyOf = bodyOf;
  await publish(20);
  expect(told(audit)).toEqual(RIGHT);
});

test.each(TROUBLES)('%s at any call, each version of the list has its entry in the end', async (trouble) => {
  for (let at = 1; at <= 14; at += 1) {
    const { publish, audit } = anIndexDesk();
    const run = new TroubledRun(at, trouble);
    const survived = (error: unknown) => {
      if (!(error instanceof Killed || error instanceof PlatformError)) throw error;
    };
    await publish(13, 13, run).catch(survived);
    await publish(13);
    await publish(20, 20, run).catch(survived);
    await publish(20);
    expect({ at, told: told(audit) }).toEqual({ at, told: RIGHT });
  }
});

test('an entry that comes late knows what was there before, and is the same as it would have been', async () => {
  const desks = [anIndexDesk(), anIndexDesk()] as const;
  for (const { publish } of desks) await publish(13);
  const [whole, died] = desks;
  await whole.publish(20);
  await expect(died.publish(20, 20, new TroubledRun(2, 'killed-before'))).rejects.toThrow(Killed);
  expect(died.audit.entries).toHaveLength(whole.audit.entries.length - 1);
  await died.publish(20);
  expect(died.audit.entries).toEqual(whole.audit.entries);
});

test('the last version of another report, or of people, is no write of this one', async () => {
  const { pages, audit, publish } = anIndexDesk();
  await publish(20);
  const [page] = pages.pages.values();
  if (page === undefined) throw new Error('no index');
  const versionMessage = 'Report listed [ls:fedcba9876543210]';
  pages.put(page.pageId, { versionNumber: 3, versionMessage });
  await publish(20);
  expect(told(audit)).toEqual(['create-page 1', 'mark-page', 'update-page 2']);
});

test('listed again with nothing to say anew, nothing is asked of anybody', async () => {
  const { pages, audit, publish, known } = anIndexDesk();
  await publish(20);
  const [pageId = ''] = known.values();
  const run = new TroubledRun(0, 'throttled');
  await publish(20, 20, run);
  expect([run.calls, pages.pages.get(pageId)?.versionNumber, audit.entries.length]).toEqual([0, 2, 3]);
});

import { bulletList, heading, text } from '../../../src/domain/documents/nodes';
import { anEpic } from '../../kit/an-epic';
import { FakeSpecSite } from '../../kit/fakes/fake-spec-site';
import { anOrder, SpecDesk } from '../../kit/spec-desk';
import { Killed, TroubledRun } from '../../kit/trouble';
import { choiceOf, UpdateDesk } from '../../kit/update-desk';

/** More calls than an update makes. */
const MOST_CALLS = 14;

test('what runs left that died at any call is gone after the next update', async () => {
  const site = new FakeSpecSite();
  await new SpecDesk(site).generate(anOrder());
  const desk = new UpdateDesk(site);
  const left: number[] = [];
  for (let at = 1; at <= MOST_CALLS; at += 1) {
    site.epic = says(`Pay by card no. ${String(at)}`);
    const choice = choiceOf(await desk.changes());
    await desk
      .update(choice, { op: `dies${String(at)}`, run: new TroubledRun(at, 'killed-after') })
      .catch(expectKilled);
    left.push(site.bases.stored.size);
  }
  expect(Math.max(...left)).toBeGreaterThan(1);
  site.epic = says('Pay in cash');
  expect(await desk.press({ op: 'lives' })).toMatchObject({ kind: 'updated' });
  expect([...site.bases.stored.keys()]).toEqual([site.job?.job.base?.op]);
});

test('the base of a run that is under way is not taken from it', async () => {
  const site = new FakeSpecSite();
  await new SpecDesk(site).generate(anOrder());
  const desk = new UpdateDesk(site);
  site.epic = says('Pay by card');
  const choice = choiceOf(await desk.changes());
  await Promise.all(['one', 'two', 'three'].map((op) => desk.update(choice, { op })));
  expect([...site.bases.stored.keys()]).toEqual([site.job?.job.base?.op]);
});

function expectKilled(error: unknown): void {
  if (!(error instanceof Killed)) throw error;
}

const says = (words: string) =>
  anEpic({ description: [heading(2, text('Acceptance criteria')), bulletList([[text(words)]])] });

import { type NoAnswer } from '../../static/common/trouble';
import { type UnlinkRun } from '../../static/issue/unlink/unlink-runner';
import { type SpecRun } from '../../static/issue/run-spec';

let answer: NoAnswer | { readonly kind: 'unlinking' };

// The bridge looks for its host when it is imported.
(globalThis as { __bridge?: unknown }).__bridge = {
  callBridge: (method: string) => Promise.resolve(method === 'invoke' ? answer : undefined),
};

const failed = (reason: 'not-connected' | 'not-granted' | 'throttled' | 'unavailable'): NoAnswer => ({
  kind: 'failed',
  reason,
  retryable: false,
});

const ANSWERS: readonly { readonly rule: string; readonly given: NoAnswer; readonly begun: boolean }[] = [
  { rule: 'without a licence nothing is', given: { kind: 'unlicensed' }, begun: false },
  { rule: 'while Lockstep rests nothing is', given: { kind: 'paused', since: 1 }, begun: false },
  { rule: 'without Confluence nothing is', given: failed('not-connected'), begun: false },
  { rule: 'without a scope nothing is', given: failed('not-granted'), begun: false },
  { rule: 'on a site that is busy something may be', given: failed('throttled'), begun: true },
  { rule: 'where a product was silent something may be', given: failed('unavailable'), begun: true },
  { rule: 'where the answer was lost something may be', given: { kind: 'lost' }, begun: true },
];

describe('Continue is offered where something may have been begun:', () => {
  test.each(ANSWERS)('$rule removed', async ({ given, begun }) => {
    const { unlink } = await import('../../static/issue/unlink/unlink-runner');
    answer = given;
    const runs: UnlinkRun[] = [];
    await unlink('7', (run) => runs.push(run));
    expect(runs.at(-1)).toEqual({ kind: begun ? 'stuck' : 'not-begun', trouble: given });
  });

  test.each(ANSWERS)('$rule linked', async ({ given, begun }) => {
    const { createSpecRunner } = await import('../../static/issue/run-spec');
    answer = given;
    const runs: SpecRun[] = [];
    await createSpecRunner((run) => runs.push(run)).adopt({ pageId: '7', comment: false });
    expect(runs.at(-1)).toEqual(
      begun ? { kind: 'stuck', page: null, trouble: given } : { kind: 'refused', page: null, refusal: given },
    );
  });

  test('what an earlier try may have removed is still to be continued', async () => {
    const { unlink } = await import('../../static/issue/unlink/unlink-runner');
    answer = { kind: 'unlicensed' };
    const runs: UnlinkRun[] = [];
    await unlink('7', (run) => runs.push(run), true);
    expect(runs.at(-1)).toEqual({ kind: 'stuck', trouble: answer });
  });
});

test('a reason that is a sentence gets no second full stop', async () => {
  const { asSentence } = await import('../../static/issue/because');
  expect(asSentence('The site is busy')).toBe('The site is busy.');
  expect(asSentence('Log in to use Lockstep.')).toBe('Log in to use Lockstep.');
});

import { SitePaused } from '../../src/ports/site/site-pause';
import { unlessResting } from '../../src/usecases/unless-resting';
import { awake, resting } from '../kit/awake';

const work = (words: string): Promise<string> => Promise.resolve(words.toUpperCase());

test('what leaves a plan behind is begun while Lockstep is at work', async () => {
  expect(await unlessResting(awake)(work)('linked')).toBe('LINKED');
});

test('nothing of it is begun while Lockstep rests, and it is said since when', async () => {
  await expect(unlessResting(resting(7))(work)('linked')).rejects.toEqual(new SitePaused('begin', 7));
});

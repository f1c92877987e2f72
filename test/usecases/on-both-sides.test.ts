import { onBothSides } from '../../src/usecases/on-both-sides';

const work = (words: string): Promise<string> => Promise.resolve(words.toUpperCase());
const where = (areWritable: boolean) => onBothSides({ areBothSidesWritable: () => areWritable })(work);

test('what writes on both sides is done where the app may', async () => {
  expect(await where(true)('linked')).toBe('LINKED');
});

test('nothing of it is begun where the app may write on one side only', async () => {
  await expect(where(false)('linked')).rejects.toMatchObject({ kind: 'not-granted', retryable: false });
});

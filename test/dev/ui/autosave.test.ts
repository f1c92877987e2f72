import { type SaveState, startAutosave } from '../../../dev/ui/client/editor/autosave';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const A_PAUSE_MS = 5_000;

test('what is typed while it is being saved is said to be kept only when that is saved, too', async () => {
  const told: SaveState[] = [];
  const answers: (() => void)[] = [];
  const save = () =>
    new Promise<boolean>((resolve) => {
      answers.push(() => {
        resolve(true);
      });
    });
  const autosave = startAutosave(save, (state) => told.push(state));
  autosave.touched();
  await jest.advanceTimersByTimeAsync(A_PAUSE_MS);
  autosave.touched();
  answers[0]?.();
  await jest.advanceTimersByTimeAsync(0);
  expect(told.at(-1)).toBe('saving');
  await jest.advanceTimersByTimeAsync(A_PAUSE_MS);
  answers[1]?.();
  await jest.advanceTimersByTimeAsync(0);
  expect(told.at(-1)).toBe('saved');
});

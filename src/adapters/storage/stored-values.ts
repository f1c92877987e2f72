import { type GetOptions, type GetResult, kvs } from '@forge/kvs';
import { PlatformError } from '../../ports/platform-error';
import { translating } from './translating';

/** What stands under a key; `undefined` where storage says that there is nothing. */
export const storedValue = <T>(step: string, key: string): Promise<T | undefined> =>
  found(step, (options) => kvs.get<T>(key, options));

/** The same of a custom entity. */
export const storedRecord = <T>(step: string, entityName: string, key: string): Promise<T | undefined> =>
  found(step, (options) => kvs.entity<T>(entityName).get(key, options));

/**
 * With options, though none is chosen, the package hands on the whole answer. Only so an answer without a value
 * can be told from the refusal that says that there is nothing: taken for nothing it would begin a second page.
 */
const WHOLE_ANSWER: GetOptions = {};

type Read<T> = (options: GetOptions) => Promise<GetResult<T> | undefined>;

/** A read that failed is simply tried once more. */
async function found<T>(step: string, read: Read<T>): Promise<T | undefined> {
  try {
    return await foundOnce(step, read);
  } catch {
    return foundOnce(step, read);
  }
}

async function foundOnce<T>(step: string, read: Read<T>): Promise<T | undefined> {
  const answer: Partial<GetResult<T>> | undefined = await translating(step, () => read(WHOLE_ANSWER));
  if (answer === undefined) return undefined;
  if (answer.value === undefined) throw new PlatformError('unavailable', step);
  return answer.value;
}

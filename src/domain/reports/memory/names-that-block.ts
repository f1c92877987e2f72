import { type StoredFigures } from './stored-figures';

/** What the statuses were called that blocked any issue, also of records of earlier versions. */
export function namesThatBlock({ blocking = {}, blockingStatuses = [] }: StoredFigures): readonly string[] {
  const names = Object.values(blocking).filter((name) => typeof name === 'string');
  return [...new Set([...blockingStatuses, ...names])];
}

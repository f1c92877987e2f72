import { kvs, Sort, WhereConditions } from '@forge/kvs';
import { PlatformError } from '../../ports/platform-error';
import { translating } from './translating';

interface IndexRange {
  readonly entityName: string;
  readonly index: string;
  readonly partition: string;
  /** Only records whose range attribute is at most this. */
  readonly upTo?: number | undefined;
  readonly newestFirst?: boolean;
  readonly limit: number;
}

/** With it, only what it says yes to is counted and given. */
type Keep<T> = (value: T) => boolean;

/** A page may be empty, or hold nothing that is kept, and still have a next one. */
export const MAX_PAGES = 20;
const RECORDS_A_PAGE = 100;

/**
 * Reads along an index what is kept. It follows the records with a delay: what matters is read again by key.
 */
export async function queryIndex<T extends object>(range: IndexRange, keep?: Keep<T>): Promise<readonly T[]> {
  return (await queryRecords(range, keep)).map(({ value }) => value);
}

export interface FoundRecord<T> {
  readonly key: string;
  readonly value: T;
}

/** Like `queryIndex`, with the keys. */
export async function queryRecords<T extends object>(
  range: IndexRange,
  keep: Keep<T> = () => true,
): Promise<readonly FoundRecord<T>[]> {
  const found: FoundRecord<T>[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MAX_PAGES && found.length < range.limit; page += 1) {
    const { results, nextCursor } = await queryPage<T>(range, cursor);
    found.push(...results.filter(({ value }) => keep(value)));
    if (!nextCursor) break;
    cursor = nextCursor;
  }
  return found.slice(0, range.limit);
}

/** One page of an index, with the place where the next begins. */
export async function queryPage<T extends object>(range: IndexRange, cursor: string | undefined) {
  const step = `query ${range.entityName}`;
  const page = await translating(step, () => pageQuery<T>(range, cursor).getMany());
  // The package hands on whatever the service answers.
  if (!Array.isArray(page.results)) throw new PlatformError('unavailable', step);
  return page;
}

function pageQuery<T extends object>(range: IndexRange, cursor: string | undefined) {
  const query = kvs
    .entity<T>(range.entityName)
    .query()
    .index(range.index, { partition: [range.partition] })
    .sort(range.newestFirst === true ? Sort.DESC : Sort.ASC)
    .limit(Math.min(range.limit, RECORDS_A_PAGE));
  if (range.upTo !== undefined) query.where(WhereConditions.lessThanEqualTo(range.upTo));
  if (cursor !== undefined) query.cursor(cursor);
  return query;
}

import { Filter, FilterConditions, kvs } from '@forge/kvs';
import { type Tokens } from '../../ports/tokens';
import { storedRecord } from './stored-values';
import { toStorageError } from './translating';

/** What every record carries beside its own attributes: the pair that a compare-and-set compares. */
export interface Stamp {
  readonly rev: number;
  readonly wtok: string;
}

export interface EntityStore<T extends object> {
  get(key: string): Promise<(T & Stamp) | null>;
  /** Creates the record unless the key is taken; `null` when it is. */
  create(key: string, value: T): Promise<(T & Stamp) | null>;
  /** Replaces exactly the version that was read; `null` when somebody else was faster. */
  replace(key: string, read: Stamp, next: T): Promise<(T & Stamp) | null>;
  /** Removes exactly the version that was read; false when it is no longer that one. */
  remove(key: string, read: Stamp): Promise<boolean>;
}

const ATTEMPTS = 3;

/**
 * Compare-and-set over one custom entity.
 *
 * The platform does not document how a failed condition differs from a lost answer, so every error is
 * ambiguous: the record is read again, and its write token says whose write it holds.
 */
export function createEntityStore<T extends object>(entityName: string, tokens: Tokens): EntityStore<T> {
  const get = async (key: string): Promise<(T & Stamp) | null> =>
    (await storedRecord<T & Stamp>(`get ${entityName}`, entityName, key)) ?? null;

  return {
    get,
    create: async (key, value) => {
      const record = { ...value, rev: 1, wtok: tokens.fresh() };
      const created = await settle(
        entityName,
        () => kvs.entity<T & Stamp>(entityName).set(key, record, { keyPolicy: 'FAIL_IF_EXISTS' }),
        async () => {
          const found = await get(key);
          return found === null ? null : found.wtok === record.wtok;
        },
      );
      return created ? record : null;
    },
    replace: async (key, read, next) => {
      const record = { ...next, rev: read.rev + 1, wtok: tokens.fresh() };
      const replaced = await settle(
        entityName,
        () =>
          kvs
            .transact()
            .set(key, record, { entityName, conditions: unchanged(read) })
            .execute(),
        async () => {
          const found = await get(key);
          if (found?.wtok === record.wtok) return true;
          return found?.wtok === read.wtok ? null : false;
        },
      );
      return replaced ? record : null;
    },
    remove: (key, read) =>
      settle(
        entityName,
        () =>
          kvs
            .transact()
            .delete(key, { entityName, conditions: unchanged(read) })
            .execute(),
        async () => {
          const found = await get(key);
          if (found === null) return true;
          return found.wtok === read.wtok ? null : false;
        },
      ),
  };
}

/** Tries a write until a read shows that it took place (`true`) or that another took its place (`false`). */
async function settle(
  entityName: string,
  write: () => Promise<void>,
  happened: () => Promise<boolean | null>,
): Promise<boolean> {
  let failure: unknown;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    try {
      await write();
      return true;
    } catch (error) {
      failure = error;
      const known = await happened();
      if (known !== null) return known;
    }
  }
  throw toStorageError(`write ${entityName}`, failure);
}

const unchanged = ({ rev, wtok }: Stamp) =>
  new Filter<Stamp>().and('rev', FilterConditions.equalTo(rev)).and('wtok', FilterConditions.equalTo(wtok));

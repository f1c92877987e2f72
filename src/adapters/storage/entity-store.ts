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

  /** Tries a write until a read shows that it took place or that another took its place, by the record's token. */
  const settle = async (
    key: string,
    write: () => Promise<void>,
    { before, after }: Tokened,
  ): Promise<boolean> => {
    let failure: unknown;
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      try {
        await write();
        return true;
      } catch (error) {
        failure = error;
        const now = (await get(key))?.wtok;
        if (now === after) return true;
        if (now !== before) return false;
      }
    }
    throw toStorageError(`write ${entityName}`, failure);
  };

  return {
    get,
    create: async (key, value) => {
      const record = { ...value, rev: 1, wtok: tokens.fresh() };
      const write = () => kvs.entity<T & Stamp>(entityName).set(key, record, { keyPolicy: 'FAIL_IF_EXISTS' });
      return (await settle(key, write, { after: record.wtok })) ? record : null;
    },
    replace: async (key, read, next) => {
      const record = { ...next, rev: read.rev + 1, wtok: tokens.fresh() };
      const options = { entityName, conditions: unchanged(read) };
      const write = () => kvs.transact().set(key, record, options).execute();
      return (await settle(key, write, { before: read.wtok, after: record.wtok })) ? record : null;
    },
    remove: (key, read) => {
      const options = { entityName, conditions: unchanged(read) };
      return settle(key, () => kvs.transact().delete(key, options).execute(), { before: read.wtok });
    },
  };
}

/** The write tokens that a record has before and after a write; none where there is no record. */
interface Tokened {
  readonly before?: string;
  readonly after?: string;
}

const unchanged = ({ rev, wtok }: Stamp) =>
  new Filter<Stamp>().and('rev', FilterConditions.equalTo(rev)).and('wtok', FilterConditions.equalTo(wtok));

import { type EntitySchema } from '../manifest/entity-schema';
import { checkEntity } from './entity-values';
import { type ItemRow, type ItemStore, PLAIN, type Space } from './item-store';
import { checkKey, checkValue } from './limits';
import { badRequest, KvsRefusal } from './refusal';

export type MetadataField = 'CREATED_AT' | 'UPDATED_AT' | 'EXPIRE_TIME';

export interface Ttl {
  readonly value: number;
  readonly unit: 'SECONDS' | 'MINUTES' | 'HOURS' | 'DAYS';
}

export interface ItemRequest {
  readonly key?: unknown;
  readonly value?: unknown;
  readonly entityName?: string;
  readonly options?: {
    readonly ttl?: Ttl;
    readonly keyPolicy?: 'OVERRIDE' | 'FAIL_IF_EXISTS';
    readonly returnValue?: 'PREVIOUS' | 'LATEST';
    readonly returnMetadataFields?: readonly MetadataField[];
    readonly metadataFields?: readonly MetadataField[];
  };
}

export interface ItemAnswer {
  readonly key: string;
  readonly value: unknown;
  readonly createdAt?: number;
  readonly updatedAt?: number;
  readonly expireTime?: string;
}

/** An item that passed every check and only waits to be written. */
export interface CheckedItem {
  readonly space: Space;
  readonly key: string;
  readonly json: string;
  readonly expiresAt: number | null;
}

const UNIT_MS = {
  SECONDS: 1_000,
  MINUTES: 60_000,
  HOURS: 3_600_000,
  DAYS: 86_400_000,
} as const satisfies Record<Ttl['unit'], number>;
const MAX_TTL_MS = 365 * UNIT_MS.DAYS;

/** The calls for one key, alike for plain items, secrets and entities. */
export function createItems(
  store: ItemStore,
  entities: () => ReadonlyMap<string, EntitySchema>,
  now: () => number,
) {
  function spaceOf({ entityName }: ItemRequest, otherwise: Space = PLAIN): Space {
    if (entityName === undefined) return otherwise;
    const schema = entities().get(entityName);
    if (!schema) throw badRequest('INVALID_ENTITY_TYPE', `The manifest has no entity ${entityName}.`);
    return { name: schema.name, schema };
  }

  function check(request: ItemRequest, otherwise?: Space): CheckedItem {
    const space = spaceOf(request, otherwise);
    const key = checkKey(request.key);
    const json = checkValue(request.value);
    if (space.schema) checkEntity(space.schema, request.value);
    return { space, key, json, expiresAt: expiryOf(request.options?.ttl, now()) };
  }

  function write({ space, key, json, expiresAt }: CheckedItem): ItemRow | undefined {
    return store.put(space, key, json, expiresAt);
  }

  return {
    spaceOf,
    check,
    write,
    get(request: ItemRequest, otherwise?: Space): ItemAnswer {
      const key = checkKey(request.key);
      const row = store.find(spaceOf(request, otherwise), key);
      if (!row) throw notFound(key);
      return toAnswer(row, request.options?.metadataFields);
    },
    set(request: ItemRequest, otherwise?: Space): ItemAnswer | null {
      const item = check(request, otherwise);
      const { keyPolicy, returnValue, returnMetadataFields } = request.options ?? {};
      if (returnValue !== undefined && keyPolicy !== 'OVERRIDE') throw invalidPolicy();
      if (keyPolicy === 'FAIL_IF_EXISTS' && store.find(item.space, item.key)) throw conflict(item.key);
      const before = write(item);
      if (returnValue === undefined) return null;
      const row = returnValue === 'PREVIOUS' ? before : store.find(item.space, item.key);
      return row ? toAnswer(row, returnMetadataFields) : null;
    },
    /** Answers nothing, as the platform does. */
    remove(request: ItemRequest, otherwise?: Space): null {
      const key = checkKey(request.key);
      if (!store.remove(spaceOf(request, otherwise), key)) throw notFound(key);
      return null;
    },
  };
}

export type Items = ReturnType<typeof createItems>;

export function toAnswer(row: ItemRow, fields: readonly MetadataField[] = []): ItemAnswer {
  return {
    key: row.key,
    value: JSON.parse(row.value) as unknown,
    ...(fields.includes('CREATED_AT') && { createdAt: row.created_at }),
    ...(fields.includes('UPDATED_AT') && { updatedAt: row.updated_at }),
    ...(fields.includes('EXPIRE_TIME') &&
      row.expires_at !== null && { expireTime: new Date(row.expires_at).toISOString() }),
  };
}

function expiryOf(ttl: Ttl | undefined, at: number): number | null {
  if (!ttl) return null;
  const ms = ttl.value * UNIT_MS[ttl.unit];
  if (!(ms > 0) || ms > MAX_TTL_MS)
    throw badRequest('INVALID_TTL', 'The time to live must be positive and at most a year.');
  return at + ms;
}

/** The client turns exactly this code into `undefined`; the public error page calls it NOT_FOUND. */
const notFound = (key: string): KvsRefusal => new KvsRefusal(404, 'KEY_NOT_FOUND', `There is no key ${key}.`);
const conflict = (key: string): KvsRefusal => new KvsRefusal(409, 'KEY_CONFLICT', `The key ${key} exists.`);
const invalidPolicy = (): KvsRefusal =>
  badRequest('INVALID_KEY_POLICY_RETURN_VALUE_COMBINATION', 'returnValue needs the key policy OVERRIDE.');

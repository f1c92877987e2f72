import { type ItemAnswer, type ItemRequest, type Items } from './items';
import { badRequest, KvsRefusal } from './refusal';

interface KeyOf {
  readonly key: string;
  readonly entityName?: string;
}

export interface BatchAnswer {
  readonly successfulKeys: readonly (KeyOf & Partial<ItemAnswer>)[];
  readonly failedKeys: readonly (KeyOf & {
    readonly error: { readonly code: string; readonly message: string };
  })[];
}

const MAX_ITEMS = 25;
const MAX_BYTES = 4 * 1024 * 1024;

/** Batches do what they can: an item that fails does not hold up the others. */
export function createBatches(items: Items) {
  function each(body: unknown, run: (request: ItemRequest) => Partial<ItemAnswer> | null): BatchAnswer {
    const successfulKeys: BatchAnswer['successfulKeys'][number][] = [];
    const failedKeys: BatchAnswer['failedKeys'][number][] = [];
    for (const request of checkBatch(body)) {
      const named = nameOf(request);
      try {
        successfulKeys.push({ ...run(request), ...named });
      } catch (error) {
        if (!(error instanceof KvsRefusal)) throw error;
        failedKeys.push({ ...named, error: { code: error.code, message: error.message } });
      }
    }
    return { successfulKeys, failedKeys };
  }

  return {
    get: (body: unknown) => each(body, (request) => items.get(request)),
    set: (body: unknown) =>
      each(body, (request) => {
        items.write(items.check(request));
        return null;
      }),
    remove: (body: unknown) =>
      each(body, (request) => {
        removeIfThere(items, request);
        return null;
      }),
  };
}

function removeIfThere(items: Items, request: ItemRequest): void {
  try {
    items.remove(request);
  } catch (error) {
    if (!(error instanceof KvsRefusal) || error.code !== 'KEY_NOT_FOUND') throw error;
  }
}

function checkBatch(body: unknown): readonly ItemRequest[] {
  if (!Array.isArray(body) || body.length === 0 || body.length > MAX_ITEMS) {
    throw badRequest('INVALID_BATCH_REQUEST', 'A batch takes 1 to 25 items.');
  }
  if (Buffer.byteLength(JSON.stringify(body)) > MAX_BYTES)
    throw badRequest('MAX_SIZE', 'A batch takes 4 MB.');
  const requests = body as readonly ItemRequest[];
  checkDistinct(requests, 'INVALID_BATCH_REQUEST');
  return requests;
}

/** Within one request each key may be named once. */
export function checkDistinct(requests: readonly ItemRequest[], code: string): void {
  const names = requests.map(({ entityName, key }) => JSON.stringify([entityName ?? null, key]));
  if (new Set(names).size < names.length) throw badRequest(code, 'Each key may appear once.');
}

const nameOf = ({ key, entityName }: ItemRequest): KeyOf => ({
  key: String(key),
  ...(entityName !== undefined && { entityName }),
});

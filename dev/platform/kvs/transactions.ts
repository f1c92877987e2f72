import { type Db } from '../../kernel/sqlite';
import { checkDistinct } from './batches';
import { meets, type ConditionGroup } from './conditions';
import { type ItemRequest, type Items } from './items';
import { type ItemStore } from './item-store';
import { checkKey } from './limits';
import { badRequest } from './refusal';

type ConditionalRequest = ItemRequest & { readonly conditions?: ConditionGroup };

interface TransactionRequest {
  readonly set?: readonly ConditionalRequest[];
  readonly delete?: readonly ConditionalRequest[];
  readonly check?: readonly ConditionalRequest[];
}

const MAX_OPERATIONS = 25;
const MAX_BYTES = 4 * 1024 * 1024;

/** All of it or nothing: every condition is judged on the state before the first write. */
export function createTransactions(db: Db, store: ItemStore, items: Items) {
  function meetsConditions(request: ConditionalRequest): boolean {
    const row = store.find(items.spaceOf(request), checkKey(request.key));
    return meets(row && JSON.parse(row.value), request.conditions);
  }

  return (body: unknown): void => {
    const { set = [], delete: remove = [], check = [] } = checkRequest(body);
    db.transaction(() => {
      const checked = set.map((request) => items.check(request));
      if (![...set, ...remove, ...check].every(meetsConditions)) {
        throw badRequest('CONDITIONAL_CHECK_FAILED', 'A condition of the transaction does not hold.');
      }
      for (const item of checked) items.write(item);
      for (const request of remove) store.remove(items.spaceOf(request), checkKey(request.key));
    });
  };
}

function checkRequest(body: unknown): TransactionRequest {
  const request = (body ?? {}) as TransactionRequest;
  const { set = [], delete: remove = [], check = [] } = request;
  const all = [...set, ...remove, ...check];
  if (all.length === 0 || all.length > MAX_OPERATIONS)
    throw invalid('A transaction takes 1 to 25 operations.');
  if (Buffer.byteLength(JSON.stringify(body)) > MAX_BYTES) throw invalid('A transaction takes 4 MB.');
  if (all.some((one) => one.conditions && one.entityName === undefined)) {
    throw invalid('Only items of an entity take conditions.');
  }
  if (check.some((one) => !one.conditions)) throw invalid('A check needs conditions.');
  checkDistinct(all, 'INVALID_TRANSACTION_REQUEST');
  return request;
}

const invalid = (message: string): Error => badRequest('INVALID_TRANSACTION_REQUEST', message);

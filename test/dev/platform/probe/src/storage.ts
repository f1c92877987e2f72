import { kvs, Filter, FilterConditions, WhereConditions, Sort } from '@forge/kvs';

/** One call of the real storage client: where it starts, its method, its arguments. */
export interface StorageStep {
  readonly on?: 'plain' | 'transaction' | { readonly entity: string };
  readonly call: string;
  readonly args: readonly unknown[];
}

export interface EntityQuerySpec {
  readonly index: string;
  readonly partition?: (string | number | boolean)[];
  readonly where?: readonly [keyof typeof WhereConditions, ...unknown[]];
  readonly filter?: FilterSpec;
  readonly sort?: 'ASC' | 'DESC';
  readonly limit?: number;
  readonly cursor?: string;
}

export interface FilterSpec {
  readonly operator?: 'and' | 'or';
  readonly conditions: readonly (readonly [string, keyof typeof FilterConditions, ...unknown[]])[];
}

type AnyFunction = (...args: readonly unknown[]) => unknown;

/** Runs the steps one after the other and answers what each gave or threw. */
export async function runStorage(steps: readonly StorageStep[]): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (const step of steps) answers.push(await runStep(step));
  return answers;
}

async function runStep(step: StorageStep): Promise<unknown> {
  try {
    return { ok: (await dispatch(step)) ?? null };
  } catch (error) {
    const { name, code, message } = error as Error & { code?: string };
    return { error: code ?? `${name}: ${message}` };
  }
}

function dispatch({ on = 'plain', call, args }: StorageStep): unknown {
  if (on === 'transaction') return transact(args as readonly (readonly [string, ...unknown[]])[]);
  if (on === 'plain') return call === 'query' ? queryPlain(args[0] as PlainSpec) : invoke(kvs, call, args);
  const entity = kvs.entity(on.entity);
  return call === 'query' ? queryEntity(on.entity, args[0] as EntityQuerySpec) : invoke(entity, call, args);
}

const invoke = (target: object, call: string, args: readonly unknown[]): unknown =>
  (target as Record<string, AnyFunction>)[call]?.(...args);

interface PlainSpec {
  readonly beginsWith?: string;
  readonly limit?: number;
  readonly cursor?: string;
}

function queryPlain({ beginsWith, limit, cursor }: PlainSpec): unknown {
  let query = kvs.query();
  if (beginsWith !== undefined) query = query.where('key', WhereConditions.beginsWith(beginsWith));
  if (limit !== undefined) query = query.limit(limit);
  if (cursor !== undefined) query = query.cursor(cursor);
  return query.getMany();
}

function queryEntity(entity: string, spec: EntityQuerySpec): unknown {
  let query = kvs
    .entity(entity)
    .query()
    .index(spec.index, spec.partition && { partition: spec.partition });
  if (spec.where) query = query.where(invoke(WhereConditions, spec.where[0], spec.where.slice(1)) as never);
  if (spec.filter) query = query.filters(toFilter(spec.filter) as never);
  if (spec.sort) query = query.sort(Sort[spec.sort]);
  if (spec.limit !== undefined) query = query.limit(spec.limit);
  if (spec.cursor !== undefined) query = query.cursor(spec.cursor);
  return query.getMany();
}

function toFilter({ operator = 'and', conditions }: FilterSpec): unknown {
  return conditions.reduce<unknown>(
    (filter, [property, condition, ...args]) =>
      invoke(filter as object, operator, [property, invoke(FilterConditions, condition, args)]),
    new Filter(),
  );
}

/** Steps of a transaction: `['set', key, value, {entityName, conditions}, options]` and its like. */
function transact(steps: readonly (readonly [string, ...unknown[]])[]): unknown {
  const filled = steps.map(([call, ...args]) => ({ call, args: args.map(withFilter) }));
  const transaction = filled.reduce<unknown>(
    (builder, { call, args }) => invoke(builder as object, call, args),
    kvs.transact(),
  );
  return invoke(transaction as object, 'execute', []);
}

function withFilter(argument: unknown): unknown {
  if (typeof argument !== 'object' || argument === null || !('conditions' in argument)) return argument;
  return { ...argument, conditions: toFilter(argument.conditions as FilterSpec) };
}

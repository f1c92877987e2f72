import { type Method, type Operation } from '../../products/operation';

type Run = NonNullable<Operation['run']>;
type Endpoint = `${Method} /${string}`;

/** A row of API v2, whose scopes are granular: all of them are needed. */
export const v2 = (
  endpoint: Endpoint,
  operationId: string,
  granular: readonly string[],
  run: Run,
): Operation => ({
  operationId,
  ...at('/wiki/api/v2', endpoint),
  depth: 'full',
  scopes: { classic: [], granular },
  run,
});

/** A row of API v1, most of whose scopes are classic. */
export const v1 = (
  endpoint: Endpoint,
  operationId: string,
  classic: readonly string[],
  run: Run,
): Operation => ({
  operationId,
  ...at('/wiki/rest/api', endpoint),
  depth: 'full',
  scopes: { classic, granular: [] },
  run,
});

function at(base: string, endpoint: Endpoint): Pick<Operation, 'method' | 'path'> {
  const [method, path] = endpoint.split(' ') as [Method, string];
  return { method, path: `${base}${path}` };
}

/** The same, answered in the documented form with little behind it. */
export const shape = (operation: Operation): Operation => ({ ...operation, depth: 'shape' });

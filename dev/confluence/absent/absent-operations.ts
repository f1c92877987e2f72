import { type Method, type Operation } from '../../products/operation';
import { ABSENT_V1 } from './v1';
import { ABSENT_V2 } from './v2';

/** Rows without anything behind them, so that a client is told what it asked for instead of a plain 404. */
export const absentOperations: readonly Operation[] = [
  ...ABSENT_V1.map((row) => absent('/wiki/rest/api', row)),
  ...ABSENT_V2.map((row) => absent('/wiki/api/v2', row)),
];

function absent(base: string, row: string): Operation {
  const [method, path, operationId = ''] = row.split(' ');
  return {
    operationId,
    method: method as Method,
    path: `${base}${path ?? ''}`,
    depth: 'none',
    scopes: { classic: [], granular: [] },
  };
}

import { type SqlValue } from '../../kernel/sqlite';
import { type Answer, type Call } from '../../products/operation';
import { listAnswer, type Order } from '../http/paging';
import { choiceOf, flagOf, idsOf, listOf, pathId } from '../http/parameters';
import { readableSpaces } from '../permissions';
import { permissionsOfSpace, permittedInSpace } from './space-rights';
import { readableSpace, type SpaceRow } from './space-store';
import { singleSpaceAnswer, spaceAnswer } from './space-answer';

const TYPES = [
  'global',
  'collaboration',
  'knowledge_base',
  'personal',
  'system',
  'onboarding',
  'xflow_sample_space',
] as const;
const SORTS = ['id', '-id', 'key', '-key', 'name', '-name'] as const;
const FORMATS = ['plain', 'view'] as const;
const MAX_FILTERED = 250;

/** `GET /spaces`: those that the asking person may see. */
export function getSpaces(call: Call): Answer {
  const readable = readableSpaces(call.principal);
  const conditions = [`id IN (${readable.sql})`];
  const params: SqlValue[] = [...readable.params];
  const among = (column: string, values: readonly SqlValue[]): void => {
    if (values.length === 0) return;
    conditions.push(`${column} IN (${values.map(() => '?').join(', ')})`);
    params.push(...values);
  };
  among('id', idsOf(call, 'ids', MAX_FILTERED));
  among('key', listOf(call, 'keys'));
  among('type', single(choiceOf(call, 'type', TYPES)));
  among('status', single(choiceOf(call, 'status', ['current', 'archived'])));
  // Space labels and favourites are not kept: asking for some finds nothing.
  if (listOf(call, 'labels').length > 0 || call.query.has('favorited-by')) conditions.push('FALSE');
  const format = choiceOf(call, 'description-format', FORMATS);
  return listAnswer(
    call,
    {
      path: '/wiki/api/v2/spaces',
      sql: `SELECT * FROM wiki_space WHERE ${conditions.join(' AND ')}`,
      params,
      order: orderOf(call),
    },
    (space: SpaceRow) => spaceAnswer(space, format),
  );
}

const single = <T>(value: T | undefined): readonly T[] => (value === undefined ? [] : [value]);

function orderOf(call: Call): Order {
  const sort = choiceOf(call, 'sort', SORTS) ?? 'id';
  return { column: sort.replace('-', ''), id: 'id', descending: sort.startsWith('-') };
}

export function getSpace(call: Call): Answer {
  const space = readableSpace(call, pathId(call, 'id'));
  const list = (name: string, results: readonly unknown[]) => ({
    [name]: {
      results,
      meta: { hasMore: false },
      _links: { self: `/wiki/api/v2/spaces/${String(space.id)}/${name}` },
    },
  });
  return {
    status: 200,
    body: {
      ...singleSpaceAnswer(call.context, space, choiceOf(call, 'description-format', FORMATS)),
      ...(flagOf(call, 'include-labels') ? list('labels', []) : {}),
      ...(flagOf(call, 'include-properties') ? list('properties', []) : {}),
      ...(flagOf(call, 'include-operations') ? list('operations', permittedInSpace(call, space.id)) : {}),
      ...(flagOf(call, 'include-permissions') ? list('permissions', permissionsOfSpace(call, space.id)) : {}),
    },
  };
}

import { joined } from './any-all';
import { type Condition } from '../permissions';
import { type Asker, compileClause } from './fields';
import { CqlError, type Expression, type Query } from './syntax';

/** The query over `wiki_indexed i` as a condition and an order; what people typed stands in the parameters alone. */
export function compileCql(query: Query, asker: Asker): Condition & { readonly orderBy: string } {
  const where = query.where === null ? { sql: 'TRUE', params: [] } : compile(query.where, asker);
  return { ...where, orderBy: compileOrder(query) };
}

function compile(expression: Expression, asker: Asker): Condition {
  switch (expression.kind) {
    case 'clause':
      return compileClause(expression, asker);
    case 'not': {
      const { sql, params } = compile(expression.part, asker);
      return { sql: `NOT (${sql})`, params };
    }
    case 'and':
    case 'or':
      return joined(
        expression.parts.map((part) => compile(part, asker)),
        expression.kind === 'and' ? 'AND' : 'OR',
      );
  }
}

const SORTABLE = new Map<string, string>(
  Object.entries({
    created: 'i.created_at',
    lastmodified: 'i.modified_at',
    title: 'i.title',
    id: 'i.id',
    content: 'i.id',
    creator: 'i.creator',
    space: '(SELECT key FROM wiki_space WHERE id = i.space_id)',
    'space.key': '(SELECT key FROM wiki_space WHERE id = i.space_id)',
    type: "'page'",
  }),
);

/** Ends with the id, so that pages of results neither overlap nor leave gaps. Without an order: newest first [G]. */
function compileOrder({ orderBy }: Query): string {
  const columns = orderBy.map(({ field, descending }) => {
    const column = SORTABLE.get(field.name);
    if (column === undefined) throw new CqlError(`results cannot be ordered by '${field.name}'`, field.at);
    return `${column} ${descending ? 'DESC' : 'ASC'}`;
  });
  return [...(columns.length > 0 ? columns : ['i.modified_at DESC']), 'i.id ASC'].join(', ');
}

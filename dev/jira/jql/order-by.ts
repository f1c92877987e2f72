import { type OrderByField } from '@atlaskit/jql-ast';
import { findField } from './fields/find-field';
import { messages } from './messages';
import { type JqlScope } from './scope';

/** One step of an order in which no value is null. */
export interface SortStep {
  readonly sql: string;
  readonly direction: 'ASC' | 'DESC';
}

/** Atlassian's limit of sort fields a query. */
const MAX_FIELDS = 7;

/** Without a wish, newest first; the id settles what is equal, so that pages never overlap. */
export function compileOrder(fields: readonly OrderByField[], scope: JqlScope): readonly SortStep[] {
  if (fields.length > MAX_FIELDS) scope.refuse(messages.sortTooLong(MAX_FIELDS));
  const steps = fields.flatMap((field) => stepsOf(field, scope));
  return [...steps, { sql: 'i.id', direction: 'DESC' }];
}

function stepsOf({ field, direction }: OrderByField, scope: JqlScope): readonly SortStep[] {
  const asked = field.value;
  const found = findField(asked, scope);
  const refuse = (message: string): readonly SortStep[] => {
    scope.refuse(message);
    return [];
  };
  if (!found) return refuse(messages.noField(asked));
  if (!found.sort) return refuse(messages.sort(asked));
  const way = direction?.value ?? 'ASC';
  const { sql, nullable } = found.sort;
  if (!nullable) return [{ sql, direction: way }];
  // Issues without a value come last, or first when descending.
  return [
    { sql: `(${sql} IS NULL)`, direction: way },
    { sql: `coalesce(${sql}, 0)`, direction: way },
  ];
}

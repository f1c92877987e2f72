import { type Page } from '../views/requests';

/** The page bean of boards and sprints: with a total, without addresses. */
export function agilePage<Row>(
  rows: readonly Row[],
  { startAt, maxResults }: Page,
  draw: (row: Row) => unknown,
): Readonly<Record<string, unknown>> {
  const shown = rows.slice(startAt, startAt + maxResults);
  return {
    maxResults,
    startAt,
    total: rows.length,
    isLast: startAt + shown.length >= rows.length,
    values: shown.map(draw),
  };
}

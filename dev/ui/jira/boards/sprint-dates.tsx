/** @jsxImportSource hono/jsx */
import { formatDate } from '../../shell/dates';
import { type Visit } from '../../visit';
import { type Sprint } from './board-reads';

/** From when to when a sprint is planned, and what for. */
export function SprintDates({ visit, sprint }: { readonly visit: Visit; readonly sprint: Sprint }) {
  const { startDate, endDate, goal } = sprint;
  return (
    <span class="subtle" dir="auto">
      {startDate && formatDate(visit, startDate)}
      {endDate && ` – ${formatDate(visit, endDate)}`}
      {goal && ` · ${goal}`}
    </span>
  );
}

import { type Db } from '../../kernel/sqlite';
import { refuse } from '../refusals';
import { insert } from '../store/insert';

/** This site has one dashboard, which everybody sees and everybody who is signed in may change. */
export const DASHBOARD_ID = '1';

export interface GadgetRow {
  readonly id: number;
  readonly module_key: string;
  readonly title: string;
  readonly color: string;
  readonly grid_row: number;
  readonly grid_column: number;
}

export function gadgetsIn(db: Db): readonly GadgetRow[] {
  return db.all<GadgetRow>('SELECT * FROM jira_gadget ORDER BY grid_row, grid_column, id');
}

/** Refuses what is not on the dashboard of that id. */
export function findGadget(db: Db, dashboardId: string, gadgetId: string): GadgetRow {
  checkDashboard(dashboardId);
  const row = /^[0-9]{1,15}$/.test(gadgetId)
    ? db.get<GadgetRow>('SELECT * FROM jira_gadget WHERE id = ?', [Number(gadgetId)])
    : undefined;
  if (row === undefined) throw refuse('gadget-not-found', gadgetId);
  return row;
}

export function checkDashboard(dashboardId: string): void {
  if (dashboardId !== DASHBOARD_ID) throw refuse('dashboard-not-found', dashboardId);
}

export function addGadgetRow(db: Db, gadget: Omit<GadgetRow, 'id'>): GadgetRow {
  return { ...gadget, id: insert(db, 'jira_gadget', { ...gadget }) };
}

export function updateGadgetRow(db: Db, { id, title, color, grid_row, grid_column }: GadgetRow): void {
  const sql = 'UPDATE jira_gadget SET title = ?, color = ?, grid_row = ?, grid_column = ? WHERE id = ?';
  db.run(sql, [title, color, grid_row, grid_column, id]);
}

/** What the gadget was set to goes with it. */
export function removeGadgetRow(db: Db, { id }: GadgetRow): void {
  db.run('DELETE FROM jira_gadget WHERE id = ?', [id]);
  db.run('DELETE FROM jira_gadget_property WHERE gadget_id = ?', [id]);
}

import { type Db } from '../../kernel/sqlite';
import { type Desk } from '../store/issues';
import { type IssueRow } from '../store/rows';
import { createViewer, type Viewer } from './viewer';

/** What the values of one issue's fields are drawn from. */
export interface IssueView extends Viewer {
  readonly desk: Desk;
  readonly db: Db;
  readonly issue: IssueRow;
}

export function viewIssue(desk: Desk, issue: IssueRow): IssueView {
  return { ...createViewer(desk), desk, db: desk.call.context.db, issue };
}

import { createJiraTables } from '../../../dev/jira/schema';
import { openDatabase } from '../../../dev/kernel/sqlite';

test('a data folder from before there were boards gets what sprints lack, and keeps its rows', () => {
  const db = openDatabase(':memory:');
  db.exec('CREATE TABLE jira_sprint (id INTEGER PRIMARY KEY, name TEXT NOT NULL, state TEXT NOT NULL)');
  db.run("INSERT INTO jira_sprint (id, name, state) VALUES (1, 'Sprint 1', 'active')");
  createJiraTables(db);
  createJiraTables(db);
  expect(db.get('SELECT id, state, goal, board_id FROM jira_sprint')).toEqual({
    id: 1,
    state: 'active',
    goal: '',
    board_id: null,
  });
  db.close();
});

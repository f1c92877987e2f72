import { createConfluenceTables } from '../../../dev/confluence/schema';
import { openDatabase } from '../../../dev/kernel/sqlite';

test('a data folder of an older site gets the columns that it lacks, and keeps its rows', () => {
  const db = openDatabase(':memory:');
  createConfluenceTables(db);
  db.exec('ALTER TABLE wiki_comment DROP COLUMN dangling');
  db.run(
    `INSERT INTO wiki_comment (id, page_id, location, author_id, created_at, modified_at, version)
     VALUES (1, 2, 'inline', 'ada', 0, 0, 1)`,
  );
  createConfluenceTables(db);
  createConfluenceTables(db);
  expect(db.get('SELECT id, dangling FROM wiki_comment')).toEqual({ id: 1, dangling: 0 });
  db.close();
});

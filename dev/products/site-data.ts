import { loadConfluenceWorld } from '../confluence/load-world';
import { createConfluenceTables } from '../confluence/schema';
import { createJiraTables } from '../jira/schema';
import { loadJiraWorld } from '../jira/load-world';
import { type Db } from '../kernel/sqlite';
import { type World } from '../seed/world';
import { createOutboxTable } from './outbox';
import { createPeopleTables, loadPeople } from './people';

/** What the site is called; it comes from the world and stays with the data. */
export interface SiteIdentity {
  readonly name: string;
  readonly cloudId: string;
}

/**
 * Makes the tables and, in an empty database, loads a world.
 *
 * The identity is written last and in the same transaction: a process that dies while it loads leaves
 * an empty database behind, never half a company.
 */
export function openSiteData(db: Db, makeWorld: () => World): SiteIdentity {
  createTables(db);
  const known = readIdentity(db);
  if (known) return known;
  const world = makeWorld();
  db.transaction(() => {
    loadPeople(db, world.people, world.groups);
    loadJiraWorld(db, world);
    loadConfluenceWorld(db, world);
    db.run('INSERT INTO site (name, cloud_id) VALUES (?, ?)', [world.site.name, world.site.cloudId]);
  });
  return world.site;
}

function createTables(db: Db): void {
  db.exec('CREATE TABLE IF NOT EXISTS site (name TEXT NOT NULL, cloud_id TEXT NOT NULL)');
  createPeopleTables(db);
  createOutboxTable(db);
  createJiraTables(db);
  createConfluenceTables(db);
}

const readIdentity = (db: Db): SiteIdentity | undefined =>
  db.get('SELECT name, cloud_id AS cloudId FROM site');

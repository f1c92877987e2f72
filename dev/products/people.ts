import { type Db } from '../kernel/sqlite';
import { type SitePerson } from './wire';

/** A group and who is in it, as a world names them. */
export interface SiteGroup {
  readonly groupId: string;
  readonly name: string;
  readonly memberIds: readonly string[];
}

/**
 * The accounts of the site, shared by both products as Atlassian's directory is.
 *
 * `licensed` lists product keys separated by spaces.
 */
export function createPeopleTables(db: Db): void {
  db.exec(`
    CREATE TABLE IF NOT EXISTS person (
      account_id TEXT PRIMARY KEY, display_name TEXT NOT NULL, email TEXT NOT NULL COLLATE NOCASE, token TEXT NOT NULL,
      active INTEGER NOT NULL, account_type TEXT NOT NULL, locale TEXT NOT NULL, time_zone TEXT NOT NULL,
      licensed TEXT NOT NULL, site_admin INTEGER NOT NULL, about TEXT NOT NULL, position INTEGER NOT NULL) WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS person_email ON person (email);
    CREATE TABLE IF NOT EXISTS person_group (group_id TEXT PRIMARY KEY, name TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS person_group_member (
      group_id TEXT NOT NULL, account_id TEXT NOT NULL, PRIMARY KEY (group_id, account_id)) WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS person_group_member_account ON person_group_member (account_id);
  `);
}

export function loadPeople(db: Db, people: readonly SitePerson[], groups: readonly SiteGroup[]): void {
  people.forEach((person, position) => {
    db.run('INSERT INTO person VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)', [
      person.accountId,
      person.displayName,
      person.email,
      person.token,
      person.active ? 1 : 0,
      person.accountType,
      person.locale,
      person.timeZone,
      person.products.join(' '),
      person.siteAdmin ? 1 : 0,
      person.about,
      position,
    ]);
  });
  for (const group of groups) {
    db.run('INSERT INTO person_group VALUES (?, ?)', [group.groupId, group.name]);
    for (const accountId of group.memberIds) {
      db.run('INSERT INTO person_group_member VALUES (?, ?)', [group.groupId, accountId]);
    }
  }
}

/** Everybody, in the world's order: what the user switcher and the control panel list. */
export function listPeople(db: Db): readonly SitePerson[] {
  return db.all<PersonRow>('SELECT * FROM person ORDER BY position').map(fromRow);
}

export function findPerson(db: Db, accountId: string): SitePerson | undefined {
  const row = db.get<PersonRow>('SELECT * FROM person WHERE account_id = ?', [accountId]);
  return row && fromRow(row);
}

/** The person whose e-mail and API token these are. */
export function personByToken(db: Db, email: string, token: string): SitePerson | undefined {
  const row = db.get<PersonRow>('SELECT * FROM person WHERE email = ? AND token = ?', [email, token]);
  return row && fromRow(row);
}

/** The app's own account, or null in a world without one. */
export function appAccountId(db: Db): string | null {
  const row = db.get<{ account_id: string }>(
    "SELECT account_id FROM person WHERE account_type = 'app' ORDER BY position LIMIT 1",
  );
  return row?.account_id ?? null;
}

export function groupIdsOf(db: Db, accountId: string): readonly string[] {
  return db
    .all<{ group_id: string }>(
      'SELECT group_id FROM person_group_member WHERE account_id = ? ORDER BY group_id',
      [accountId],
    )
    .map((row) => row.group_id);
}

export function findGroup(db: Db, groupIdOrName: string): { groupId: string; name: string } | undefined {
  return db.get('SELECT group_id AS groupId, name FROM person_group WHERE group_id = ? OR name = ?', [
    groupIdOrName,
    groupIdOrName,
  ]);
}

export function listGroups(db: Db): readonly { groupId: string; name: string }[] {
  return db.all('SELECT group_id AS groupId, name FROM person_group ORDER BY name, group_id');
}

export function groupMembers(db: Db, groupId: string): readonly SitePerson[] {
  return db
    .all<PersonRow>(
      `SELECT p.* FROM person p JOIN person_group_member m ON m.account_id = p.account_id
       WHERE m.group_id = ? ORDER BY p.position`,
      [groupId],
    )
    .map(fromRow);
}

interface PersonRow {
  readonly account_id: string;
  readonly display_name: string;
  readonly email: string;
  readonly token: string;
  readonly active: number;
  readonly account_type: SitePerson['accountType'];
  readonly locale: string;
  readonly time_zone: string;
  readonly licensed: string;
  readonly site_admin: number;
  readonly about: string;
}

function fromRow(row: PersonRow): SitePerson {
  return {
    accountId: row.account_id,
    displayName: row.display_name,
    email: row.email,
    token: row.token,
    active: row.active === 1,
    accountType: row.account_type,
    locale: row.locale,
    timeZone: row.time_zone,
    products: row.licensed.split(' ').filter(isProduct),
    siteAdmin: row.site_admin === 1,
    about: row.about,
  };
}

const isProduct = (key: string): key is SitePerson['products'][number] =>
  key === 'jira' || key === 'confluence';

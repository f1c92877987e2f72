import { type Db } from '../../kernel/sqlite';
import { jsonPath, type PropertyPath } from './fields/property-field';

/** One value of a `jira:entityProperty` module: a word that queries may use for a path in an issue property. */
export interface SearchAlias {
  readonly alias: string;
  readonly propertyKey: string;
  /** Dots part the segments. */
  readonly path: string;
}

/** Takes the place of all aliases declared before, as a new version of an app does. */
export function replaceSearchAliases(db: Db, aliases: readonly SearchAlias[]): void {
  db.transaction(() => {
    db.run('DELETE FROM jira_search_alias');
    for (const { alias, propertyKey, path } of aliases) {
      db.run('INSERT OR REPLACE INTO jira_search_alias (alias, property_key, path) VALUES (?, ?, ?)', [
        alias,
        propertyKey,
        path,
      ]);
    }
  });
}

export function aliasedPath(name: string, db: Db): PropertyPath | undefined {
  const row = db.get<{ property_key: string; path: string }>(
    'SELECT property_key, path FROM jira_search_alias WHERE alias = ?',
    [name],
  );
  return row && { key: row.property_key, path: jsonPath(row.path) };
}

import { type Db } from '../../kernel/sqlite';
import { type IndexedProperty } from '../../products/wire';
import { type Field } from './syntax';

/** Takes over what the installed app's manifest makes searchable by an alias. */
export function replacePropertyAliases(db: Db, indexed: readonly IndexedProperty[]): void {
  db.transaction(() => {
    db.run('DELETE FROM wiki_property_alias');
    for (const { alias, propertyKey, path } of indexed.filter(({ product }) => product === 'confluence')) {
      db.run('INSERT OR REPLACE INTO wiki_property_alias VALUES (?, ?, ?)', [alias, propertyKey, path]);
    }
  });
}

/** The property value that a field name stands for, if an app gave it that name. */
export const aliasedProperty = (db: Db, name: string): Field['property'] =>
  db.get<NonNullable<Field['property']>>(
    'SELECT property_key AS key, path FROM wiki_property_alias WHERE alias = ?',
    [name],
  );

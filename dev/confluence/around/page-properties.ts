import { type Db } from '../../kernel/sqlite';
import { isoTime } from '../pages/page-answer';

export interface PropertyRow {
  readonly id: number;
  readonly content_id: number;
  readonly key: string;
  /** JSON text. */
  readonly value: string;
  readonly version: number;
  readonly message: string;
  readonly author_id: string;
  readonly created_at: number;
}

export const propertyAnswer = (row: PropertyRow) => ({
  id: String(row.id),
  key: row.key,
  value: JSON.parse(row.value) as unknown,
  version: {
    createdAt: isoTime(row.created_at),
    message: row.message,
    number: row.version,
    minorEdit: false,
    authorId: row.author_id,
  },
});

export const propertiesOf = (db: Db, contentId: number) =>
  db
    .all<PropertyRow>('SELECT * FROM wiki_property WHERE content_id = ? ORDER BY key', [contentId])
    .map(propertyAnswer);

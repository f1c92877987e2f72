import { type Db } from '../../kernel/sqlite';

export interface LabelRow {
  readonly id: number;
  readonly prefix: string;
  readonly name: string;
}

export const labelAnswer = ({ id, prefix, name }: LabelRow) => ({ id: String(id), prefix, name });

export const labelsOfPage = (db: Db, pageId: number) =>
  db
    .all<LabelRow>(
      'SELECT l.* FROM wiki_label l JOIN wiki_page_label p ON p.label_id = l.id WHERE p.page_id = ? ORDER BY l.name, l.id',
      [pageId],
    )
    .map(labelAnswer);

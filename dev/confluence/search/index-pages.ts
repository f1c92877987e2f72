import { type ProductContext } from '../../products/operation';

/** Notes that search has to look at a page again; its copy falls due after the search lag. */
export function touchPage({ db, now }: ProductContext, pageId: number): void {
  db.run(
    'INSERT INTO wiki_index_due (page_id, changed_at) VALUES (?, ?) ON CONFLICT (page_id) DO UPDATE SET changed_at = excluded.changed_at',
    [pageId, now()],
  );
}

/** A moved page takes what is below it to other ancestors. */
export function touchTree(context: ProductContext, pageId: number): void {
  const below = context.db.all<{ id: number }>(
    `WITH RECURSIVE tree (id) AS (SELECT ? UNION SELECT p.id FROM wiki_page p JOIN tree ON p.parent_id = tree.id) SELECT id FROM tree`,
    [pageId],
  );
  for (const { id } of below) touchPage(context, id);
}

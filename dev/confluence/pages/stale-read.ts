import { type ProductContext } from '../../products/operation';
import { findVersion, type PageRow, type VersionRow } from './page-store';

/** For so long after a write a copy that has not heard of it may answer [G]. */
const STALE_FOR_MS = 10_000;

const due = new WeakMap<ProductContext, number>();

/**
 * The version before the newest, where this read is one of those that `staleReadRate` makes stale: at a
 * rate of a half every second one, so that a run of the site can be repeated.
 */
export function staleVersion(context: ProductContext, page: PageRow): VersionRow | undefined {
  const isFresh = context.now() - page.modified_at < STALE_FOR_MS;
  if (context.lag.staleReadRate <= 0 || page.version < 2 || !isFresh) return undefined;
  const owed = (due.get(context) ?? 0) + context.lag.staleReadRate;
  due.set(context, owed >= 1 ? owed - 1 : owed);
  return owed >= 1 ? findVersion(context.db, page.id, page.version - 1) : undefined;
}

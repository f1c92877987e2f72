import { formatNumber } from '../dates';

/** How many were found; `null` where the product did not answer. */
export type Total = { readonly total: number; readonly isMore: boolean } | null;

/** Behind a heading: ` (3)`, ` (50+)`. */
export const counted = (total: Total): string =>
  total === null ? '' : ` (${formatNumber(total.total)}${total.isMore ? '+' : ''})`;

import { formatNumber, formatPercent } from '../dates';

/** While not everything is counted, a number is a lower bound and says so. */
export const atLeast = (value: number, complete: boolean): string =>
  complete ? formatNumber(value) : `≥ ${formatNumber(value)}`;

export const percentOf = (done: number, total: number): string =>
  formatPercent(total === 0 ? 0 : done / total);

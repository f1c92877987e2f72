import { type LifeKind, type LifeView } from '../../../src/contract/links/link-life';

const STOPPED: ReadonlySet<LifeKind> = new Set(['page-trashed', 'page-archived', 'issue-retyped']);

/** True where nothing can be brought from the issue to its page until somebody puts one of them right. */
export const isAtRest = (life: readonly LifeView[]): boolean => life.some(({ what }) => STOPPED.has(what));

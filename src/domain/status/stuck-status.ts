import { latePattern } from '../kernel/late-pattern';
import { type IssueFacts } from './issue-facts';
import { type StatusMap } from './stages';

type NamedStatus = Pick<IssueFacts, 'statusId' | 'statusName' | 'category'>;

/**
 * Whether a status that is not done says that work stands still: by an admin's map, or else by its name (ADR 0032).
 *
 * Apart from the other stages, since what writes a report needs no more of them.
 */
export function statusBlocks({ statusId, statusName, category }: NamedStatus, map: StatusMap): boolean {
  if (category === 'done') return false;
  return Object.hasOwn(map, statusId) ? map[statusId] === 'blocked' : isCalledBlocked(statusName);
}

/**
 * A map in which each status that is called so has its place: it blocks whatever it is called later. What an admin
 * chose stays.
 */
export const keepingCalledBlocked = (statuses: readonly NamedStatus[], map: StatusMap): StatusMap => ({
  ...Object.fromEntries(
    statuses.filter((status) => statusBlocks(status, {})).map(({ statusId }) => [statusId, 'blocked']),
  ),
  ...map,
});

/**
 * In the languages in which a link is known to block: English, German, French, Spanish and Portuguese, Italian, Dutch,
 * Japanese; not what says the contrary: "Unblocked", "Nicht mehr blockiert", "Débloqué", ブロック解除.
 */
export const isCalledBlocked = (statusName: string): boolean => BLOCKED_WORDS().test(statusName);

const BLOCKED_WORDS = latePattern(
  String.raw`(?<!\p{L}|non[- ]|n(?:ot?|ão) (?:está )?|no longer |nicht (?:mehr )?|pas |plus |più |mais |niet (?:meer )?)(?:blocked|blockiert|bloqu(?:ée?|ead[oa])|bloccat[oa]|geblokkeerd)(?!\p{L})|ブロック(?!解除)`,
  'iu',
);

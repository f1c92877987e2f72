import { type Db } from '../../kernel/sqlite';

/**
 * A rank that sorts after all others.
 *
 * Jira's LexoRanks are opaque text to its clients; here the highest rank grows by a counter at its end.
 */
export function nextRank(db: Db): string {
  const highest =
    db.get<{ rank: string | null }>('SELECT max(rank) AS rank FROM jira_issue')?.rank ?? '0|i00000:';
  const [, head = highest, counter] = /^(.*~)([0-9a-z]{8})$/.exec(highest) ?? [];
  const next = counter === undefined ? 1 : parseInt(counter, 36) + 1;
  return `${counter === undefined ? `${head}~` : head}${next.toString(36).padStart(8, '0')}`;
}

/** `count` ranks in a row that sort after `lower` and before `upper`; `null` stands for no end. */
export function ranksBetween(lower: string, upper: string | null, count: number): readonly string[] {
  const head = rankBetween(lower, upper);
  if (count === 1) return [head];
  const width = count.toString(36).length;
  // The last letter keeps every rank off a zero at its end, after which nothing would fit before it.
  return Array.from({ length: count }, (_, index) => `${head}${index.toString(36).padStart(width, '0')}i`);
}

/** Any text behind `lower` sorts before `upper`, unless `upper` itself goes on from `lower`. */
function rankBetween(lower: string, upper: string | null): string {
  if (!upper?.startsWith(lower)) return `${lower}i`;
  const [, zeros = '', next = ''] = /^(0*)(.)/.exec(upper.slice(lower.length)) ?? [];
  const middle = Math.floor((next.charCodeAt(0) + '0'.charCodeAt(0)) / 2);
  const step = next === '1' ? '0i' : String.fromCharCode(Math.min(middle, 'i'.charCodeAt(0)));
  return `${lower}${zeros}${step}`;
}

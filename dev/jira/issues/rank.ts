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

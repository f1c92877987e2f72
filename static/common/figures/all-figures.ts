import { type CommonAnswer } from '../../../src/contract/answers';
import {
  type FiguresPart,
  type FiguresRow,
  type ReportFiguresAnswer,
} from '../../../src/contract/reports/report-figures';
import { type NoAnswer, orLost } from '../trouble';

type Answer = ReportFiguresAnswer | CommonAnswer;
export type AskForFigures = (part: FiguresPart) => Promise<Answer>;

/** Whoever waits for the figures. */
export interface Watching {
  /** After each answer but the last. */
  readonly onRead: (read: number, total: number) => void;
  readonly hasLeft: () => boolean;
}

/** The figures of a report with every row, however many answers that takes; or why there are none. `null` once left. */
export async function allFigures(
  ask: AskForFigures,
  { onRead, hasLeft }: Watching,
): Promise<Answer | NoAnswer | null> {
  const rows: FiguresRow[] = [];
  for (;;) {
    const answer = await orLost(ask({ first: rows.length }));
    if (hasLeft()) return null;
    if (answer.kind !== 'figures') return answer;
    rows.push(...answer.rows);
    if (answer.rows.length === 0 || rows.length >= answer.total) return { ...answer, rows };
    onRead(rows.length, answer.total);
  }
}

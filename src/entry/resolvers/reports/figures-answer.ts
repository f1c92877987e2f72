import { type FiguresRow, type ReportFiguresAnswer } from '../../../contract/reports/report-figures';
import { namesThatBlock } from '../../../domain/reports/memory/names-that-block';
import { UNSECURED } from '../../../domain/reports/unsecured';
import { isDeep, narrowed } from '../../../domain/status/scope';
import { type ShowFiguresOutcome } from '../../../usecases/status-reports/show-figures';

/** What a report counted, with the issues as the reader may see them now. */
export function toFiguresAnswer(outcome: ShowFiguresOutcome): ReportFiguresAnswer {
  if (outcome.kind === 'no-report') return outcome;
  const { title, stored, total, issues } = outcome;
  const rows = issues.map(({ group, origin, reasons, statusThen, issue }): FiguresRow => {
    if (issue === null) return { kind: 'hidden', group, origin, reasons };
    const { key, summary, statusName } = issue;
    return { kind: 'issue', group, origin, key, summary, statusName, statusThen, reasons };
  });
  const { scope, window, asOf } = stored;
  const blockingStatuses = namesThatBlock(stored);
  const definition = { query: narrowed(scope, UNSECURED), allLevels: isDeep(scope), blockingStatuses };
  return { kind: 'figures', title, ...definition, ...window, asOf, total, rows };
}

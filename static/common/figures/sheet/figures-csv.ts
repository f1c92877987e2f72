import { type FiguresRow, type ReportFiguresAnswer } from '../../../../src/contract/reports/report-figures';
import { csvOf } from '../../../../src/domain/kernel/csv';
import { viewer } from '../../language/viewer';
import { messages } from './messages';

/** With every row. */
export type Figures = Extract<ReportFiguresAnswer, { readonly kind: 'figures' }>;

/** Gives somebody the figures of a report with the issues behind them, to take along; what to know of the file, if anything. */
export function saveFigures(figures: Figures): string | null {
  save(`${figures.title}.csv`, csvOf(sheetOf(figures)));
  return namesLikeNumbers(figures) ? messages.likeNumbers : null;
}

/** Whether a spreadsheet takes a name for a number or a date, such as `007` and `1/2`: CSV cannot say that it is text. */
export const namesLikeNumbers = ({ rows }: Pick<Figures, 'rows'>): boolean =>
  rows.some((row) => row.kind === 'issue' && [row.summary, row.statusName].some((name) => NUMBER.test(name)));

const NUMBER = /^[^\p{L}]*\d[^\p{L}]*$/u;

/**
 * A row an issue, each with what defines its figure: the query, what its group counts and the times, by the viewer's clock and as every
 * spreadsheet reads them. The zone stands above them.
 */
export function sheetOf(figures: Figures): readonly (readonly string[])[] {
  const { query, allLevels, from, to, asOf, rows, blockingStatuses } = figures;
  const { columns } = messages;
  const { zone, moment } = viewersClock();
  const scope = allLevels ? messages.andBelow(query) : query;
  const times = [from, to, asOf].map(moment);
  const hasStatuses = rows.some((row) => row.kind === 'issue' && row.statusThen !== null);
  const ofSprint = rows.some(({ origin }) => origin !== null);
  const names = [
    columns.group,
    ...(ofSprint ? [columns.origin] : []),
    ...[columns.key, columns.summary, columns.status, columns.reasons],
    ...(hasStatuses ? [columns.statusThen] : []),
    ...[columns.query, columns.definition],
    ...[columns.from, columns.to, columns.asOf].map((name) => `${name} (${zone})`),
  ];
  return [
    names,
    ...rows.map((row) => [
      messages.groups[row.group],
      ...(ofSprint ? [originOf(row)] : []),
      ...issueCells(row),
      ...(hasStatuses ? [statusThenOf(row)] : []),
      ...[scope, messages.definitions[row.group](blockingStatuses), ...times],
    ]),
  ];
}

/** Sweden writes what spreadsheets of all languages take for a time: `2026-11-20 16:00`. */
function viewersClock() {
  const timeZone = viewer.value?.timeZone;
  const style = { dateStyle: 'short', timeStyle: 'short' } as const;
  const clock = new Intl.DateTimeFormat('sv-SE', timeZone === undefined ? style : { ...style, timeZone });
  return { zone: clock.resolvedOptions().timeZone, moment: (at: number): string => clock.format(at) };
}

const originOf = ({ origin }: FiguresRow): string => (origin === null ? '' : messages.origins[origin]);

const statusThenOf = (row: FiguresRow): string => (row.kind === 'hidden' ? '' : (row.statusThen ?? ''));

function issueCells(row: FiguresRow): readonly string[] {
  const reasons = row.reasons.map((reason) => messages.reasons[reason]).join('; ');
  return row.kind === 'hidden'
    ? ['', messages.hidden, '', reasons]
    : [row.key, row.summary, row.statusName, reasons];
}

/** A frame has no other way to give somebody a file. */
function save(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  URL.revokeObjectURL(url);
}

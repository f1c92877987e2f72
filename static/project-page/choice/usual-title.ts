import { type RecurrenceView } from '../../../src/contract/reports/reports';

interface Names {
  readonly week: string;
  readonly weeks: (every: number) => string;
  readonly month: string;
}

/** As the languages of reports have it, before the key and the date. */
const NAMES: Readonly<Record<string, Names>> = {
  en: { week: 'Weekly update', weeks: (every) => `${String(every)}-week update`, month: 'Monthly update' },
  de: { week: 'Wochenbericht', weeks: (every) => `${String(every)}-Wochen-Bericht`, month: 'Monatsbericht' },
  ja: { week: '週次レポート', weeks: (every) => `${String(every)} 週間レポート`, month: '月次レポート' },
};

/** What the pages of a project's report are called in this language where nobody writes a title. */
export function usualTitle(language: string, recurrence: RecurrenceView | undefined): string {
  const names = NAMES[language];
  return names === undefined ? '' : `${nameBy(names, recurrence)} {project key} {to}`;
}

function nameBy({ week, weeks, month }: Names, recurrence: RecurrenceView | undefined): string {
  if (recurrence === undefined) return week;
  return recurrence.kind === 'weeks' ? weeks(recurrence.every) : month;
}

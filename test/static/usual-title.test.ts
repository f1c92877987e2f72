import { REPORT_LANGUAGES } from '../../src/domain/reports/layout/report-layout';
import { projectSubject } from '../../src/domain/reports/named-subject';
import { type Recurrence } from '../../src/domain/reports/recurrence';
import { reportTitle } from '../../src/domain/reports/report-title';
import { reportWordsOf } from '../../src/usecases/reports/report-words-of';
import { usualTitle } from '../../static/project-page/choice/usual-title';

const RHYTHMS: readonly (Recurrence | undefined)[] = [
  undefined,
  { kind: 'weeks', every: 2, from: '2026-11-27' },
  { kind: 'day-of-month', day: 31 },
  { kind: 'weekday-of-month', nth: 'last' },
];

test.each(REPORT_LANGUAGES.flatMap((language) => RHYTHMS.map((recurrence) => ({ language, recurrence }))))(
  'the form names the title that reports have where nobody writes one: $language, $recurrence.kind',
  async ({ language, recurrence }) => {
    const schedule = recurrence === undefined ? {} : { recurrence };
    const called = { layout: { titlePattern: null }, schedule };
    const days = { from: '2026-11-20', to: '2026-11-27' };
    const words = await reportWordsOf(language);
    const title = reportTitle(
      called,
      words,
      { projectKey: 'ABC', ...days },
      projectSubject({ key: 'ABC', name: '' }),
    );
    const usual = usualTitle(language, recurrence);
    expect(usual.replace('{project key}', 'ABC').replace('{to}', days.to)).toBe(title);
  },
);

import { REPORT_LANGUAGES } from '../../src/domain/reports/layout/report-layout';
import { reportWordsOf } from '../../src/usecases/reports/report-words-of';
import { usualTitle } from '../../static/project-page/choice/usual-title';

test.each(REPORT_LANGUAGES)(
  'the form names the title that reports have where nobody writes one: %s',
  async (language) => {
    expect(usualTitle(language)).toBe((await reportWordsOf(language)).title);
  },
);

import { type PreviewAnswer, type PreviewRow } from '../../../contract/reports/reports';
import { type ReportFigures } from '../../../domain/reports/report-figures';
import { countsOf } from '../../../domain/reports/groups';
import { type IssueFacts } from '../../../domain/status/issue-facts';
import { type PreviewOutcome } from '../../../usecases/reports/preview-report';

const ROWS_PREVIEWED = 5;

export function toPreviewAnswer(outcome: PreviewOutcome): PreviewAnswer {
  if (outcome.kind !== 'preview') return outcome;
  const { title, from, to, headline, figures, template } = outcome;
  return {
    kind: 'preview',
    title,
    from,
    to,
    headline,
    since: figures.window.from,
    until: figures.window.to,
    counts: countsOf(figures),
    rows: previewRows(figures),
    template,
  };
}

/** The first few of each group. */
export const previewRows = ({ completed, inProgress, blocked, other }: ReportFigures) => ({
  completed: toRows(completed),
  inProgress: toRows(inProgress),
  blocked: toRows(blocked.map(({ issue }) => issue)),
  other: toRows(other),
});

const toRows = (issues: readonly IssueFacts[]): readonly PreviewRow[] =>
  issues.slice(0, ROWS_PREVIEWED).map(({ key, summary }) => ({ key, summary }));

import { type CommonAnswer } from '../../../contract/answers';
import { parseFiguresRequest, type ReportFiguresAnswer } from '../../../contract/reports/report-figures';
import { type ShowFigures } from '../../../usecases/status-reports/show-figures';
import { answering, type AnsweringDeps, invalidRequest } from '../call';
import { toFiguresAnswer } from './figures-answer';

/** Which page is meant is the browser's word: it is read as whoever asks, and has to be a report. */
export const createPageFiguresHandlers = (deps: AnsweringDeps & { readonly showFigures: ShowFigures }) => ({
  'page-figures': answering(
    deps,
    'page-figures',
    async (payload): Promise<ReportFiguresAnswer | CommonAnswer> => {
      const asked = parseFiguresRequest(payload);
      if (asked === null) return invalidRequest;
      return toFiguresAnswer(await deps.showFigures(asked.pageId, asked.first ?? null));
    },
  ),
});

import { type ReportForm } from '../../../domain/reports/form/report-form';
import { type FindReportForm } from '../../../ports/reports/report-forms';
import { type Tokens } from '../../../ports/tokens';
import { createBlobs } from '../blobs';

/** Apart from what stores a form: whoever writes a report only reads one. */
export const findReportForm =
  (tokens: Tokens): FindReportForm =>
  async (pointer) => {
    const text = await createBlobs(tokens, 'report template').find(pointer);
    return text === null ? null : (JSON.parse(text) as ReportForm);
  };

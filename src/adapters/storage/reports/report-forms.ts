import { type ReportForms } from '../../../ports/reports/report-forms';
import { type Tokens } from '../../../ports/tokens';
import { createBlobs } from '../blobs';

export function createReportForms(tokens: Tokens): ReportForms {
  const blobs = createBlobs(tokens, 'report template');
  return {
    store: (scheduleId, form) => blobs.store(`report-form:${scheduleId}`, JSON.stringify(form)),
    remove: (pointer) => blobs.remove(pointer),
  };
}

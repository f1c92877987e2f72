import { type ReportForm } from '../../../domain/reports/form/report-form';
import { type FindReportForm } from '../../../ports/reports/report-forms';
import { findBlob } from '../blobs';

/** Apart from what stores a form: whoever writes a report only reads one. */
export const findReportForm: FindReportForm = async (pointer) => {
  const text = await findBlob('report template', pointer);
  return text === null ? null : (JSON.parse(text) as ReportForm);
};

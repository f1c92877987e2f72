import { findReportForm } from '../../adapters/storage/reports/find-report-form';
import { formPage } from '../../domain/reports/form/form-page';
import { type ReadForm } from '../../usecases/reports/publishing/gather-report';

export const readForm: ReadForm = async ({ template }) => {
  const found = template && (await findReportForm(template.form));
  return found ? { form: formPage(found) } : {};
};

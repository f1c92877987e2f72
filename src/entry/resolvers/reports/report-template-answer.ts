import { type ReportTemplateAnswer, type TemplateRefused } from '../../../contract/reports/report-template';
import { REPORT_NAMES } from '../../../domain/reports/form/form-names';
import { type ReadReportTemplateOutcome } from '../../../usecases/reports/choice/read-report-template';
import { type TemplateRefused as Refused } from '../../../usecases/reports/choice/take-template';
import { toTemplateTrouble } from '../templates/template-trouble';

export function toReportTemplate(outcome: ReadReportTemplateOutcome): ReportTemplateAnswer {
  if (outcome.kind !== 'usable') return toTemplateRefused(outcome);
  const { title, blocks, notes } = outcome;
  return { kind: 'template', title, blocks, notes };
}

export const toTemplateRefused = ({ trouble }: Refused): TemplateRefused => ({
  kind: 'template-refused',
  trouble: toTemplateTrouble(trouble, REPORT_NAMES),
});

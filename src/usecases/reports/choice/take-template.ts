import { type TakenTemplate } from '../../../domain/reports/layout/report-layout';
import { type ReportChoice } from '../../../domain/reports/report-choice';
import { type Clock } from '../../../ports/clock';
import { type ReportForms } from '../../../ports/reports/report-forms';
import { type WeeklyReports } from '../../../ports/reports/weekly-reports';
import { orElse } from '../../or-else';
import { type ReadReportTemplate, type ReadReportTemplateOutcome } from './read-report-template';

/** The page that somebody wants a report's pages to look like. */
export interface TemplateOrder {
  readonly pageId: string;
  /** As the page is now, also where it was taken before. */
  readonly isNew: boolean;
}

/** What somebody chose, as their form says it. */
export interface ChosenReport {
  readonly choice: ReportChoice;
  readonly template: TemplateOrder | null;
}

export type TemplateRefused = Extract<ReadReportTemplateOutcome, { readonly kind: 'template-refused' }>;

export type TakeTemplate = (
  scheduleId: string,
  chosen: ChosenReport,
) => Promise<{ readonly kind: 'choice'; readonly choice: ReportChoice } | TemplateRefused>;

interface Deps {
  readonly reports: Pick<WeeklyReports, 'find'>;
  readonly forms: ReportForms;
  readonly readTemplate: ReadReportTemplate;
  readonly clock: Clock;
}

/**
 * A choice with the form that its template has, for good (docs/decisions/0048). One that was taken before stays as
 * it is, so that whoever changes something else need not see the page.
 */
export function createTakeTemplate({ reports, forms, readTemplate, clock }: Deps): TakeTemplate {
  return async (scheduleId, { choice, template }) => {
    if (template === null) return { kind: 'choice', choice };
    const current = (await reports.find(scheduleId))?.value.layout.template ?? null;
    if (!template.isNew && current?.pageId === template.pageId)
      return { kind: 'choice', choice: withForm(choice, current) };
    const read = await readTemplate(template.pageId);
    if (read.kind !== 'usable') return read;
    const form = await forms.store(scheduleId, read.form);
    // Only what nothing has pointed to since the last time.
    if (current !== null && current.before !== null) await forms.remove(current.before);
    const taken = { pageId: template.pageId, takenAt: clock.now(), form, before: current?.form ?? null };
    return { kind: 'choice', choice: withForm(choice, taken) };
  };
}

export type ForgetTemplate = (scheduleId: string, left: TakenTemplate | null | undefined) => Promise<void>;

/**
 * Removes what was taken of a template that the report has left, once that is saved. A run that was about to read it
 * makes Lockstep's own form; where storage does not take it, it stays.
 */
export function createForgetTemplate({ reports, forms }: Pick<Deps, 'reports' | 'forms'>): ForgetTemplate {
  return (scheduleId, left) =>
    orElse(
      async () => {
        if (left == null || (await reports.find(scheduleId))?.value.layout.template != null) return;
        await forms.remove(left.form);
        if (left.before !== null) await forms.remove(left.before);
      },
      () => undefined,
    );
}

const withForm = (choice: ReportChoice, template: TakenTemplate): ReportChoice => ({
  ...choice,
  layout: { ...choice.layout, template },
});

import { type FormPointer } from '../../domain/reports/layout/report-layout';
import { type ReportForm } from '../../domain/reports/form/report-form';

/** Forms that were taken from pages. Throws only `PlatformError`. */
export interface ReportForms {
  /** Each under a name of its own. */
  store(scheduleId: string, form: ReportForm): Promise<FormPointer>;
  /** Twice is once. */
  remove(pointer: FormPointer): Promise<void>;
}

/** The form there; `null` when it is not there whole. Throws only `PlatformError`. */
export type FindReportForm = (pointer: FormPointer) => Promise<ReportForm | null>;

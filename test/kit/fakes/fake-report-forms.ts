import { type ReportForm } from '../../../src/domain/reports/form/report-form';
import { type ReportForms } from '../../../src/ports/reports/report-forms';

/** Forms in memory, each under a name of its own. */
export class FakeReportForms implements ReportForms {
  readonly kept = new Map<string, ReportForm>();
  private count = 0;

  store(scheduleId: string, form: ReportForm): ReturnType<ReportForms['store']> {
    const op = `${scheduleId} ${String((this.count += 1))}`;
    this.kept.set(op, form);
    return Promise.resolve({ op, chunks: 1 });
  }

  remove({ op }: { readonly op: string }): Promise<void> {
    this.kept.delete(op);
    return Promise.resolve();
  }

  find({ op }: { readonly op: string }): Promise<ReportForm | null> {
    return Promise.resolve(this.kept.get(op) ?? null);
  }
}

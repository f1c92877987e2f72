import { type ReportSlot } from '../../domain/reports/report-slot';
import { givenBack, type StatusReport, withSlot } from '../../domain/reports/status-report';
import { type StatusReports } from '../../ports/reports/status-reports';
import { type Stored } from '../../ports/reports/weekly-reports';
import { orElse } from '../or-else';

/** The claim as it was saved last; the page's writer knows its slot only. */
export class HeldReport {
  constructor(
    private readonly reports: StatusReports,
    private newest: Stored<StatusReport>,
  ) {}

  get report(): StatusReport {
    return this.newest.value;
  }

  get slot(): Stored<ReportSlot> {
    return { value: this.newest.value.slot, version: this.newest.version };
  }

  /** `null` when somebody else was faster. */
  async save(_read: Stored<ReportSlot>, slot: ReportSlot): Promise<Stored<ReportSlot> | null> {
    const saved = await this.reports.save(this.newest, withSlot(this.newest.value, slot));
    if (saved === null) return null;
    this.newest = saved;
    return this.slot;
  }

  /** Where it cannot be saved its time runs out by itself. */
  async giveBack(refused: boolean, now: number): Promise<void> {
    await orElse(
      () => this.reports.save(this.newest, givenBack(this.newest.value, refused, now)),
      () => null,
    );
  }
}

import { type StatusReport } from '../../domain/reports/status-report';
import { type Stored } from './weekly-reports';

/** Reports that people asked for, one record each: plan, claim and result. Throws only `PlatformError`. */
export interface StatusReports {
  find(subjectId: string, slotName: string): Promise<Stored<StatusReport> | null>;
  /** `null` when somebody else was faster. */
  claim(report: StatusReport): Promise<Stored<StatusReport> | null>;
  /** `null` when somebody else was faster. */
  save(read: Stored<StatusReport>, next: StatusReport): Promise<Stored<StatusReport> | null>;
}

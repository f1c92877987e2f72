import { type ReportSlot } from '../../domain/reports/report-slot';
import { type WeeklyReport } from '../../domain/reports/weekly-report';

/** Names the exact state of a record that was read; opaque. */
export interface RecordVersion {
  readonly rev: number;
  readonly wtok: string;
}

export interface Stored<T> {
  readonly value: T;
  readonly version: RecordVersion;
}

/** The due table. Throws only `PlatformError`. */
export interface WeeklyReports {
  find(scheduleId: string): Promise<Stored<WeeklyReport> | null>;
  /** A project's, those changed last at the end; may lag behind the latest writes. */
  ofProject(projectId: string, limit: number): Promise<readonly WeeklyReport[]>;
  /** `null` when there is one of that id already. */
  create(report: WeeklyReport): Promise<Stored<WeeklyReport> | null>;
  /** `null` when somebody else was faster. */
  save(read: Stored<WeeklyReport>, next: WeeklyReport): Promise<Stored<WeeklyReport> | null>;
  /** Those that are on and due, the longest due first; may lag behind the latest writes. */
  due(now: number, limit: number): Promise<readonly Stored<WeeklyReport>[]>;
}

/** One record a report and local date: whoever creates it owns the report of that date. */
export interface ReportSlots {
  find(scheduleId: string, slot: string): Promise<Stored<ReportSlot> | null>;
  /** `null` when it is claimed already. */
  claim(slot: ReportSlot): Promise<Stored<ReportSlot> | null>;
  /** `null` when somebody else was faster. */
  save(read: Stored<ReportSlot>, next: ReportSlot): Promise<Stored<ReportSlot> | null>;
  /** Open ones that nobody has touched since; may lag behind the latest writes. */
  untouchedSince(before: number, limit: number): Promise<readonly Stored<ReportSlot>[]>;
  /** Newest first, those alone whose window ends by `upTo` (ms); may lag behind the latest writes. */
  latest(scheduleId: string, limit: number, upTo?: number): Promise<readonly ReportSlot[]>;
}

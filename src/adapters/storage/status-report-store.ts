import { UNWRITTEN } from '../../domain/reports/report-slot';
import { type StatusReport } from '../../domain/reports/status-report';
import { type StatusReports } from '../../ports/status-reports';
import { type Tokens } from '../../ports/tokens';
import { type Stored } from '../../ports/weekly-reports';
import { createEntityStore, type Stamp } from './entity-store';

/** Attributes of the entity `ls-job`; docs/decisions/0001 says what the others are for. */
interface JobRecord {
  readonly v: 1;
  readonly kind: 'status-report';
  readonly state: 'report-open' | 'report-done';
  readonly projectId: string;
  readonly ownerId: string;
  readonly updatedAt: number;
  readonly leaseUntil: number;
  readonly plan: StatusReport;
}

/** One record an issue, day and number: that the key can be created once makes the report exist once. */
const keyOf = (issueId: string, slotName: string): string => `report:${issueId}:${slotName}`;

export function createStatusReportStore(tokens: Tokens): StatusReports {
  const store = createEntityStore<JobRecord>('ls-job', tokens);
  return {
    find: async (issueId, slotName) => toStored(await store.get(keyOf(issueId, slotName))),
    claim: async (report) =>
      toStored(await store.create(keyOf(report.issueId, report.slot.slot), toRecord(report))),
    save: async (read, next) =>
      toStored(await store.replace(keyOf(next.issueId, next.slot.slot), read.version, toRecord(next))),
  };
}

function toRecord(report: StatusReport): JobRecord {
  const { projectId, ownerId, slot } = report;
  const { state, updatedAt } = slot;
  return {
    v: 1,
    kind: 'status-report',
    state: state.kind === 'open' ? 'report-open' : 'report-done',
    projectId,
    ownerId,
    updatedAt,
    leaseUntil: state.kind === 'open' ? state.until : 0,
    plan: report,
  };
}

const toStored = (record: (JobRecord & Stamp) | null): Stored<StatusReport> | null =>
  record === null ? null : { value: planIn(record), version: { rev: record.rev, wtok: record.wtok } };

/** What is known of the written page came later than the first records. */
const planIn = ({ plan }: JobRecord): StatusReport => ({ ...plan, slot: { ...UNWRITTEN, ...plan.slot } });

import { type ReportSlot } from '../../../src/domain/reports/report-slot';
import { type WeeklyReport } from '../../../src/domain/reports/weekly-report';
import { type ReportSlots, type Stored, type WeeklyReports } from '../../../src/ports/reports/weekly-reports';
import { StoredRecords } from '../stored-records';

export class FakeWeeklyReports implements WeeklyReports {
  readonly records = new StoredRecords<WeeklyReport>();

  find(scheduleId: string) {
    return Promise.resolve(this.records.find(scheduleId));
  }

  create(report: WeeklyReport) {
    return Promise.resolve(this.records.create(report.scheduleId, report));
  }

  save(read: Stored<WeeklyReport>, next: WeeklyReport) {
    return Promise.resolve(this.records.replace(next.scheduleId, read, next));
  }

  ofProject(projectId: string, limit: number) {
    const all = this.records.all().map(({ value }) => value);
    return Promise.resolve(all.filter((report) => report.projectId === projectId).slice(0, limit));
  }

  due(now: number, limit: number) {
    const due = this.records.all().filter(({ value }) => value.on && value.nextAt <= now);
    return Promise.resolve(due.toSorted((a, b) => a.value.nextAt - b.value.nextAt).slice(0, limit));
  }
}

const keyOf = ({ scheduleId, slot }: Pick<ReportSlot, 'scheduleId' | 'slot'>) => `${scheduleId} ${slot}`;

export class FakeReportSlots implements ReportSlots {
  readonly records = new StoredRecords<ReportSlot>();

  find(scheduleId: string, slot: string) {
    return Promise.resolve(this.records.find(keyOf({ scheduleId, slot })));
  }

  claim(slot: ReportSlot) {
    return Promise.resolve(this.records.create(keyOf(slot), slot));
  }

  save(read: Stored<ReportSlot>, next: ReportSlot) {
    return Promise.resolve(this.records.replace(keyOf(next), read, next));
  }

  untouchedSince(before: number, limit: number) {
    const open = this.records
      .all()
      .filter(({ value }) => value.state.kind === 'open' && value.updatedAt <= before);
    return Promise.resolve(open.toSorted((a, b) => a.value.updatedAt - b.value.updatedAt).slice(0, limit));
  }

  latest(scheduleId: string, limit: number, upTo = Infinity) {
    const slots = this.records
      .all()
      .map(({ value }) => value)
      .filter((slot) => slot.scheduleId === scheduleId && slot.window.to <= upTo);
    return Promise.resolve(slots.toSorted((a, b) => b.window.to - a.window.to).slice(0, limit));
  }
}

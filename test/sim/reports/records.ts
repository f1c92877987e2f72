import { type ReportSlot } from '../../../src/domain/reports/report-slot';
import { type WeeklyReport } from '../../../src/domain/reports/weekly-report';
import { type ReportSlots, type Stored, type WeeklyReports } from '../../../src/ports/reports/weekly-reports';
import { StoredRecords } from '../../kit/stored-records';
import { LaggingIndex } from './lagging-index';

/** Tells when a write of now is in the indexes. */
export type IndexedAt = () => number;

/** Records whose index comes after them. */
class Records<T> extends StoredRecords<T> {
  readonly index = new LaggingIndex<Stored<T>>();

  constructor(private readonly indexedAt: IndexedAt) {
    super();
  }

  protected override put(key: string, value: T): Stored<T> {
    const stored = super.put(key, value);
    this.index.put(key, stored, this.indexedAt());
    return stored;
  }
}

/** When a schedule was to be due next, after so many heartbeats. */
interface Plan {
  readonly nextAt: number;
  readonly beats: number;
}

export class SimReports implements WeeklyReports {
  readonly records: Records<WeeklyReport>;
  /** Of each schedule. */
  private readonly plans = new Map<string, Plan[]>();

  constructor(
    indexedAt: IndexedAt,
    private readonly now: () => number,
    private readonly beats: () => number,
  ) {
    this.records = new Records(indexedAt);
  }

  find(scheduleId: string) {
    return Promise.resolve(this.records.find(scheduleId));
  }

  /** How many heartbeats had come when nothing that was due until then was looked for any more. */
  beatsUntilPast(scheduleId: string, due: number): number {
    const plans = this.plans.get(scheduleId) ?? [];
    return plans.find(({ nextAt }) => nextAt > due)?.beats ?? this.beats();
  }

  create(report: WeeklyReport) {
    return Promise.resolve(this.records.create(report.scheduleId, report));
  }

  save(read: Stored<WeeklyReport>, next: WeeklyReport) {
    const plans = this.plans.get(next.scheduleId) ?? [];
    plans.push({ nextAt: next.nextAt, beats: this.beats() });
    this.plans.set(next.scheduleId, plans);
    return Promise.resolve(this.records.replace(next.scheduleId, read, next));
  }

  ofProject(projectId: string, limit: number) {
    const known = this.records.index.view(this.now(), () => true).map(({ value }) => value);
    return Promise.resolve(known.filter((report) => report.projectId === projectId).slice(0, limit));
  }

  countDue(now: number): number {
    return this.records.all().filter(({ value }) => value.on && value.nextAt <= now).length;
  }

  due(now: number, limit: number) {
    const known = this.records.index.view(this.now(), () => true);
    const due = known.filter(({ value }) => value.on && value.nextAt <= now);
    return Promise.resolve(due.toSorted((a, b) => a.value.nextAt - b.value.nextAt).slice(0, limit));
  }
}

export const keyOf = (scheduleId: string, slot: string): string => `${scheduleId} ${slot}`;

export class SimSlots implements ReportSlots {
  readonly records: Records<ReportSlot>;
  private readonly published = new Map<string, Map<string, ReportSlot>>();
  private readonly open = new Map<string, ReportSlot>();
  private readonly begun = new Map<string, number>();

  constructor(
    indexedAt: IndexedAt,
    private readonly now: () => number,
  ) {
    this.records = new Records(indexedAt);
  }

  find(scheduleId: string, slot: string) {
    return Promise.resolve(this.records.find(keyOf(scheduleId, slot)));
  }

  claim(slot: ReportSlot) {
    const claimed = this.records.create(keyOf(slot.scheduleId, slot.slot), slot);
    if (claimed !== null) this.note(slot);
    return Promise.resolve(claimed);
  }

  save(read: Stored<ReportSlot>, next: ReportSlot) {
    const saved = this.records.replace(keyOf(next.scheduleId, next.slot), read, next);
    if (saved !== null) this.note(next);
    return Promise.resolve(saved);
  }

  untouchedSince(before: number, limit: number) {
    const open = this.records.index.view(this.now(), ({ value }) => value.state.kind === 'open');
    return Promise.resolve(open.filter(({ value }) => value.updatedAt <= before).slice(0, limit));
  }

  latest(scheduleId: string, limit: number) {
    const open = [...this.open.values()].filter((slot) => slot.scheduleId === scheduleId);
    const known = [...this.publishedOf(scheduleId).slice(-limit), ...open];
    return Promise.resolve(known.toSorted((a, b) => b.window.to - a.window.to).slice(0, limit));
  }

  /** All of a schedule, in the order in which they were published. */
  publishedOf(scheduleId: string): readonly ReportSlot[] {
    return [...(this.published.get(scheduleId)?.values() ?? [])];
  }

  /** When somebody was first at its page, ms by the app's clock; nothing where nobody was. */
  begunAt(scheduleId: string, slot: string): number | undefined {
    return this.begun.get(keyOf(scheduleId, slot));
  }

  /** When the first claim that is held can be taken over; never, when none is. */
  firstLease(): number {
    const leases = [...this.open.values()].map(({ state }) =>
      state.kind === 'open' ? state.until : Infinity,
    );
    return Math.min(Infinity, ...leases);
  }

  private note(slot: ReportSlot): void {
    const key = keyOf(slot.scheduleId, slot.slot);
    if (slot.prints.length > 0 && !this.begun.has(key)) this.begun.set(key, slot.updatedAt);
    if (slot.state.kind === 'open') this.open.set(key, slot);
    else this.open.delete(key);
    if (slot.state.kind !== 'published') return;
    const known = this.published.get(slot.scheduleId) ?? new Map<string, ReportSlot>();
    this.published.set(slot.scheduleId, known.set(slot.slot, slot));
  }
}

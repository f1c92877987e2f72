import { NOTHING_KEPT } from '../../../domain/reports/memory/slot-memory';
import { type ReportSlot, UNWRITTEN } from '../../../domain/reports/report-slot';
import { type Tokens } from '../../../ports/tokens';
import { type ReportSlots, type Stored } from '../../../ports/reports/weekly-reports';
import { queryIndex } from '../entity-query';
import { createEntityStore, type Stamp } from '../entity-store';

const ENTITY = 'ls-slot';
const RECORD_VERSION = 1;

/** Attributes of the entity; what no index needs is in `doc`. docs/decisions/0001 names them all. */
interface SlotRecord {
  readonly v: typeof RECORD_VERSION;
  readonly scheduleId: string;
  readonly slotAt: number;
  readonly state: ReportSlot['state']['kind'];
  readonly updatedAt: number;
  readonly op: string;
  readonly leaseUntil: number;
  readonly pageId?: string;
  readonly doc: StoredSlot;
}

/** These came later than the first records: without prints every section is taken for people's. */
type Later = keyof typeof UNWRITTEN | 'memory';
type StoredSlot = Omit<ReportSlot, Later> & Partial<Pick<ReportSlot, Later>>;

/** One record a schedule and local date: that the key can be created once makes the report exist once. */
const keyOf = (scheduleId: string, slot: string): string => `s:${scheduleId}:${slot}`;

export function createReportSlotStore(tokens: Tokens): ReportSlots {
  const store = createEntityStore<SlotRecord>(ENTITY, tokens);
  return {
    find: async (scheduleId, slot) => toStored(await store.get(keyOf(scheduleId, slot))),
    claim: async (slot) => toStored(await store.create(keyOf(slot.scheduleId, slot.slot), toRecord(slot))),
    save: async (read, next) =>
      toStored(await store.replace(keyOf(next.scheduleId, next.slot), read.version, toRecord(next))),
    untouchedSince: async (before, limit) => {
      const range = { entityName: ENTITY, index: 'by-state', partition: 'open', upTo: before, limit };
      const records = await queryIndex<SlotRecord & Stamp>(range);
      return records.map(stored);
    },
    latest: async (scheduleId, limit, upTo) => {
      const range = {
        entityName: ENTITY,
        index: 'by-schedule',
        partition: scheduleId,
        newestFirst: true,
        upTo,
        limit,
      };
      const records = await queryIndex<SlotRecord & Stamp>(range);
      return records.map(({ doc }) => toSlot(doc));
    },
  };
}

function toRecord(slot: ReportSlot): SlotRecord {
  const { scheduleId, window, state, updatedAt, op, page } = slot;
  return {
    v: RECORD_VERSION,
    scheduleId,
    slotAt: window.to,
    state: state.kind,
    updatedAt,
    op,
    leaseUntil: state.kind === 'open' ? state.until : 0,
    ...(page === null ? {} : { pageId: page.pageId }),
    doc: slot,
  };
}

const toStored = (record: (SlotRecord & Stamp) | null): Stored<ReportSlot> | null =>
  record === null ? null : stored(record);

function stored({ doc, rev, wtok }: SlotRecord & Stamp): Stored<ReportSlot> {
  return { value: toSlot(doc), version: { rev, wtok } };
}

const toSlot = (doc: StoredSlot): ReportSlot => ({ ...UNWRITTEN, memory: NOTHING_KEPT, ...doc });

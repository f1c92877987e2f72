import { type Db } from '../../kernel/sqlite';
import { type OutboxEvent } from '../../products/wire';
import { type Installation, type Misbehaviour } from '../host-api';
import { type Meta } from '../installation/meta';
import { type AppManifest } from '../manifest/app-manifest';
import { type EventFilter, type Trigger } from '../manifest/triggers';
import { type AppLog } from '../record/app-log';
import { productOfEvent, scopesOfEvent } from './event-scopes';
import { type EventStore } from './event-store';
import { evaluateFilter } from './expression';

/** doc:product_events, known issues */
const MAX_EVENT_BYTES = 200 * 1024;
/** How far a reordered or repeated event may come late. */
const MAX_EXTRA_DELAY_MS = 2_000;

export interface EventIntakeOptions {
  readonly db: Db;
  readonly store: EventStore;
  readonly meta: Meta;
  readonly manifest: () => AppManifest;
  readonly installation: () => Installation;
  readonly grantedScopes: () => readonly string[];
  readonly misbehaviour: Misbehaviour;
  readonly random: () => number;
  readonly now: () => number;
  readonly log: AppLog;
}

type TriggerEvent = Readonly<Record<string, unknown>> & { readonly eventType: string };

const LAST_SEQ = 'lastEventSeq';

/** Decides which triggers an event goes to, and when, and stores that before anything runs. */
export function createEventIntake(options: EventIntakeOptions) {
  const { db, store, meta, manifest, misbehaviour, random, now, log } = options;

  function accept(event: TriggerEvent, at: number): void {
    for (const trigger of manifest().triggers) {
      const filter = trigger.events.get(event.eventType);
      if (filter && mayReceive(event) && passes(filter, trigger, event)) schedule(trigger, event, at);
    }
  }

  function mayReceive(event: TriggerEvent): boolean {
    const product = productOfEvent(event.eventType);
    const { connected } = options.installation();
    if ((product === 'jira' || product === 'confluence') && !connected.includes(product)) return false;
    const granted = options.grantedScopes();
    if (!scopesOfEvent(event.eventType).every((scope) => granted.includes(scope))) return false;
    if (Buffer.byteLength(JSON.stringify(event)) <= MAX_EVENT_BYTES) return true;
    log.platform('', 'warn', `${event.eventType} exceeds 200 kB and is not delivered.`);
    return false;
  }

  function passes(filter: EventFilter, trigger: Trigger, event: TriggerEvent): boolean {
    if (filter.ignoreSelf && event['selfGenerated'] === true) return false;
    if (filter.expression === null) return true;
    try {
      return evaluateFilter(filter.expression, event);
    } catch (error) {
      if (filter.onError.endsWith('_AND_LOG')) {
        log.platform('', 'warn', `The filter of ${trigger.key} failed: ${(error as Error).message}`);
      }
      return filter.onError.startsWith('RECEIVE');
    }
  }

  function schedule(trigger: Trigger, event: TriggerEvent, at: number): void {
    if (random() < misbehaviour.loss) return;
    const extraMs = random() < misbehaviour.reorder ? random() * MAX_EXTRA_DELAY_MS : 0;
    store.add(trigger.key, event, at + misbehaviour.eventMs + extraMs);
    if (random() < misbehaviour.duplicate) {
      store.add(trigger.key, event, at + misbehaviour.eventMs + random() * MAX_EXTRA_DELAY_MS);
    }
  }

  const lastSeq = (): number => (meta.get(LAST_SEQ) ?? 0) as number;
  return {
    lastSeq,
    /** Takes rows of the products' outbox, each once. */
    acceptOutbox: (events: readonly OutboxEvent[]): void => {
      db.transaction(() => {
        for (const { seq, at, eventType, byApp, payload } of events) {
          if (seq <= lastSeq()) continue;
          accept({ ...payload, eventType, selfGenerated: byApp }, at);
          meta.set(LAST_SEQ, seq);
        }
      });
    },
    acceptLifecycle: (eventType: string, payload: Readonly<Record<string, unknown>>): void => {
      accept({ ...payload, eventType, selfGenerated: false }, now());
    },
  };
}

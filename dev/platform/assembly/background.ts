import { createEventDeliveries } from '../events/event-deliveries';
import { createEventIntake } from '../events/event-intake';
import { createEventStore } from '../events/event-store';
import { type ForgeHostOptions } from '../host-api';
import { createQueueDeliveries } from '../queue/queue-deliveries';
import { createQueueService } from '../queue/queue-service';
import { createQueueStore } from '../queue/queue-store';
import { createSchedules } from '../schedules/schedules';
import { createPump } from '../work/pump';
import { type Engine } from './engine';
import { type Records } from './records';

const MAX_JITTER_MS = 2_000;

/** What runs without a person: events, queues and schedules on the site's clock. */
export function createBackground({ now, cloudId }: ForgeHostOptions, records: Records, engine: Engine) {
  const { db, installation, log, meta, misbehaviour, random } = records;
  const { access, manifest } = engine;
  const { run } = engine.invoker;
  const again = (): boolean => random() < misbehaviour.duplicate;
  const isLicensed = (): boolean => installation.license()?.active ?? true;

  const queue = createQueueStore(db);
  const events = createEventStore(db);
  const queueDeliveries = createQueueDeliveries({ store: queue, manifest, now, run, again });
  const eventDeliveries = createEventDeliveries({ store: events, manifest, now, run });
  const schedules = createSchedules({ db, manifest, now, cloudId, run, again, isLicensed });
  const pump = createPump([eventDeliveries, queueDeliveries, schedules], now, log);

  const intake = createEventIntake({
    db,
    store: events,
    meta,
    manifest,
    installation: installation.current,
    grantedScopes: access.grantedScopes,
    misbehaviour,
    random,
    now,
    log,
  });
  const queueService = createQueueService({
    db,
    store: queue,
    manifest,
    now,
    jitterMs: () => (random() < misbehaviour.reorder ? random() * MAX_JITTER_MS : 0),
    running: queueDeliveries.running,
    onPushed: pump.kick,
  });
  return { queue, events, schedules, pump, intake, queueService };
}

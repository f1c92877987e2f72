import { openDatabase } from '../kernel/sqlite';
import { createDeployments } from './deployment/deployments';
import { createLifecycle } from './deployment/lifecycle';
import { createEventDeliveries } from './events/event-deliveries';
import { createEventIntake } from './events/event-intake';
import { createEventStore } from './events/event-store';
import { createFaultRules } from './faults/fault-rules';
import { createKillSwitch } from './faults/kill-switch';
import { createRandom } from './faults/random';
import { createAccess } from './gateway/access';
import { createGateway } from './gateway/gateway';
import { createLlmService } from './gateway/llm-service';
import { type ForgeHostOptions, type Misbehaviour } from './host-api';
import { createInstallationStore } from './installation/installation-store';
import { createMeta } from './installation/meta';
import { answerFetch } from './invocation/answer-fetch';
import { createInvoker } from './invocation/invoker';
import { createKvs } from './kvs/kvs';
import { type AppManifest } from './manifest/app-manifest';
import { type FunctionWatcher } from './processes/child-channel';
import { createQueueDeliveries } from './queue/queue-deliveries';
import { createQueueService } from './queue/queue-service';
import { createQueueStore } from './queue/queue-store';
import { createAppLog } from './record/app-log';
import { createCallLog } from './record/call-log';
import { createSchedules } from './schedules/schedules';
import { createPump, type Pump } from './work/pump';

/** Honest by default: storage queries and events come late. */
const DEFAULT_MISBEHAVIOUR: Misbehaviour = {
  kvsQueryMs: 500,
  eventMs: 200,
  loss: 0,
  duplicate: 0,
  reorder: 0,
};
const RANDOM_SEED = 20_260;
const MAX_JITTER_MS = 2_000;

export type HostParts = ReturnType<typeof assemble>;

/** Builds the host's parts and joins them; nothing runs yet. */
export function assemble(options: ForgeHostOptions) {
  const { now, cloudId } = options;
  const db = openDatabase(options.databaseFile);
  const meta = createMeta(db);
  const installation = createInstallationStore(meta);
  const misbehaviour = { ...DEFAULT_MISBEHAVIOUR };
  const random = createRandom(RANDOM_SEED);
  const calls = createCallLog(now);
  const log = createAppLog(now);
  const faults = createFaultRules();
  const killSwitch = createKillSwitch();

  // The parts below and the processes of the app need each other: what a function asks for comes here.
  const watcher: FunctionWatcher = {
    onFetch: (id, call) => answerFetch(gateway, invoker.find(id), call, log),
    onLog: log.app,
    clockOffsetMs: () => now() - Date.now(),
  };
  const coldStarts = options.coldStarts ?? false;
  const deployments = createDeployments(options.bundle, {
    childProgram: options.childProgram,
    coldStarts,
    watcher,
  });
  const manifest = (): AppManifest => deployments.manifest();

  const access = createAccess(installation, manifest);
  const { grantedScopes } = access;
  const kvs = createKvs({
    db,
    now,
    queryLagMs: () => misbehaviour.kvsQueryMs,
    entities: () => manifest().entities,
  });
  const invoker = createInvoker({
    deployment: deployments.current,
    installation,
    grantedScopes,
    cloudId,
    now,
    log,
  });
  const { run } = invoker;
  const again = (): boolean => random() < misbehaviour.duplicate;

  const queue = createQueueStore(db);
  const queueDeliveries = createQueueDeliveries({ store: queue, manifest, now, run, again });
  const events = createEventStore(db);
  const eventDeliveries = createEventDeliveries({ store: events, manifest, now, run });
  const isLicensed = (): boolean => installation.license()?.active ?? true;
  const schedules = createSchedules({ db, manifest, now, cloudId, run, again, isLicensed });
  const pump: Pump = createPump([eventDeliveries, queueDeliveries, schedules], now, log);

  const intake = createEventIntake({
    db,
    store: events,
    meta,
    manifest,
    installation: installation.current,
    grantedScopes,
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
  const gateway = createGateway({
    products: options,
    access,
    observers: { calls, faults, killSwitch },
    kvs: ({ path, body }) => kvs.answer(path, String(body)),
    queue: queueService,
    llm: createLlmService({ manifest, installation: installation.current, now }),
  });
  const lifecycle = createLifecycle({
    meta,
    installation,
    kvs,
    current: deployments.current,
    startSchedules: schedules.deploy,
    announce: intake.acceptLifecycle,
  });

  function uninstall(keepStorage: boolean): void {
    db.transaction(() => {
      if (!keepStorage) kvs.clear();
      queue.clear();
      events.clear();
      installation.renew();
      schedules.reset();
    });
  }

  return {
    db,
    deployments,
    events,
    faults,
    gateway,
    installation,
    intake,
    invoker,
    killSwitch,
    lifecycle,
    misbehaviour,
    pump,
    queue,
    calls,
    log,
    uninstall,
  };
}

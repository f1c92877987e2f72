import { openDatabase } from '../kernel/sqlite';
import { createFaultRules } from './faults/fault-rules';
import { createKillSwitch } from './faults/kill-switch';
import { createFrameCalls } from './frame-calls';
import { createAccess } from './gateway/access';
import { PROXY_CODES, proxyRefusal } from './gateway/answers';
import { createGateway } from './gateway/gateway';
import { type AppBundle, type ForgeHost, type ForgeHostOptions, type Misbehaviour } from './host-api';
import { createInstallationStore } from './installation/installation-store';
import { createMeta } from './installation/meta';
import { answerFetch, createInvoker, type Deployment } from './invocation/invoker';
import { createKvs } from './kvs/kvs';
import { readManifest } from './manifest/app-manifest';
import { type FunctionWatcher } from './processes/child-channel';
import { startFunctionProcess } from './processes/function-process';
import { createProcessPool } from './processes/process-pool';
import { createAppLog } from './record/app-log';
import { createCallLog } from './record/call-log';

const DEFAULT_MISBEHAVIOUR: Misbehaviour = {
  kvsQueryMs: 500,
  eventMs: 200,
  loss: 0,
  duplicate: 0,
  reorder: 0,
};

/** Builds the host around its parts. */
export async function createForgeHost(options: ForgeHostOptions): Promise<ForgeHost> {
  const { now } = options;
  const db = openDatabase(options.databaseFile);
  const installation = createInstallationStore(createMeta(db));
  const misbehaviour = { ...DEFAULT_MISBEHAVIOUR };
  const calls = createCallLog(now);
  const log = createAppLog(now);
  const faults = createFaultRules();
  const killSwitch = createKillSwitch();
  let deployment: Deployment;

  const access = createAccess(installation, () => deployment.manifest);
  const kvs = createKvs({
    db,
    now,
    queryLagMs: () => misbehaviour.kvsQueryMs,
    entities: () => deployment.manifest.entities,
  });
  const gateway = createGateway({
    products: options,
    access,
    observers: { calls, faults, killSwitch },
    kvs: ({ path, body }) => kvs.answer(path, String(body)),
    queue: ({ path }) => proxyRefusal(501, PROXY_CODES.notEmulated, path),
    llm: ({ path }) => proxyRefusal(501, PROXY_CODES.notEmulated, path),
  });
  const invoker = createInvoker({
    deployment: () => deployment,
    installation,
    grantedScopes: access.grantedScopes,
    cloudId: options.cloudId,
    now,
    log,
  });
  const watcher: FunctionWatcher = {
    onFetch: (id, call) => answerFetch(gateway, invoker.find(id), call),
    onLog: log.app,
    clockOffsetMs: () => now() - Date.now(),
  };
  deployment = deploy(options.bundle);
  const frames = createFrameCalls({ deployment: () => deployment, invoker, gateway, site: options });

  function deploy(bundle: AppBundle): Deployment {
    const pool = createProcessPool({
      start: (memoryMb) => startFunctionProcess(options.childProgram, memoryMb, watcher),
      defaultMemoryMb: 512,
      cold: false,
    });
    return { bundle, manifest: readManifest(bundle.manifest), pool };
  }

  await deployment.pool.ready();
  return {
    ...frames,
    allowAccess: installation.allowAccess,
    acceptEvents: () => undefined,
    lastEventSeq: () => 0,
    state: () => ({
      queue: { ready: 0, delayed: 0, failed: 0 },
      idle: invoker.running() === 0,
      nextDueAt: null,
      app: { version: deployment.bundle.version, healthy: invoker.healthy() },
    }),
    runDue: () => Promise.resolve(0),
    installation: installation.current,
    setInstallation: installation.change,
    reinstall: ({ keepStorage }) => {
      if (!keepStorage) kvs.clear();
      installation.renew();
      return Promise.resolve();
    },
    setFaults: faults.set,
    kill: (when) => {
      if ('now' in when) deployment.pool.killAll();
      else killSwitch.arm(when);
    },
    setMisbehaviour: (change) => {
      Object.assign(misbehaviour, change);
    },
    calls: calls.since,
    logs: log.since,
    replaceBundle: (bundle) => {
      const before = deployment;
      deployment = deploy(bundle);
      before.pool.retire();
      return Promise.resolve();
    },
    stop: () => {
      deployment.pool.close();
      db.close();
      return Promise.resolve();
    },
  };
}

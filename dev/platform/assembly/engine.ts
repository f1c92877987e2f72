import { createDeployments } from '../deployment/deployments';
import { createAccess } from '../gateway/access';
import { type Gateway } from '../gateway/gateway';
import { type ForgeHostOptions } from '../host-api';
import { answerFetch } from '../invocation/answer-fetch';
import { createInvoker } from '../invocation/invoker';
import { createKvs } from '../kvs/kvs';
import { type FunctionWatcher } from '../processes/child-channel';
import { type Records } from './records';

export type Engine = ReturnType<typeof createEngine>;

/** What runs functions, and what they may do. */
export function createEngine(options: ForgeHostOptions, records: Records, gateway: () => Gateway) {
  const { now, cloudId, childProgram, userTimeLimitMs } = options;
  const { db, installation, log, misbehaviour } = records;
  const watcher: FunctionWatcher = {
    onFetch: (id, call) => answerFetch(gateway(), invoker.find(id), call, log),
    onLog: log.app,
    clockOffsetMs: () => now() - Date.now(),
  };
  const coldStarts = options.coldStarts ?? false;
  const deployments = createDeployments(options.bundle, { childProgram, coldStarts, watcher });
  const { manifest } = deployments;
  const access = createAccess(installation, manifest);
  const invoker = createInvoker({
    deployment: deployments.current,
    installation,
    grantedScopes: access.grantedScopes,
    cloudId,
    now,
    log,
    userTimeLimitMs,
  });
  const kvs = createKvs({
    db,
    now,
    queryLagMs: () => misbehaviour.kvsQueryMs,
    entities: () => manifest().entities,
  });
  return { deployments, manifest, access, invoker, kvs };
}

import { type InvokeMessage, type RuntimeFacts } from './protocol';

/** A metric that counts nothing: the packages call these, the local site keeps no metrics. */
const noCounter = { incr: noop, incrBy: noop, decr: noop, decrBy: noop };
const metrics = {
  counter: () => noCounter,
  timing: () => ({ measure: () => ({ stop: noop }) }),
  gauge: () => ({ set: noop }),
};

function noop(): void {
  // Nothing to measure here.
}

/** Builds what `globalThis.__forge_runtime__` answers during one invocation. */
export function createRuntimeObject(message: InvokeMessage, endsAt: number) {
  const { runtime, invocation } = message;
  return {
    proxy: { token: '', url: '' },
    contextAri: runtime.contextAri,
    ...(runtime.accountId !== null && { aaid: runtime.accountId }),
    container: {
      region: 'local',
      runtime: 'nodejs',
      handler: message.exportName,
      appCodeDir: runtime.appCodeDir,
    },
    appContext: createAppContext(runtime, invocation, message.backendEgress),
    lambdaContext: {
      awsRequestId: invocation,
      getRemainingTimeInMillis: () => Math.max(0, endsAt - performance.now()),
    },
    tracing: { traceId: runtime.traceId, spanId: runtime.traceId.slice(0, 16) },
    realtime: {},
    metrics,
    externalAuth: [],
    featureFlags: () => false,
    // `kvs` stays away: with it @forge/kvs would keep the first invocation's token for ever.
  };
}

function createAppContext(runtime: RuntimeFacts, invocationId: string, backendEgress: readonly string[]) {
  return {
    appId: runtime.appId,
    appVersion: runtime.appVersion,
    environmentId: runtime.environmentId,
    environmentType: 'DEVELOPMENT',
    invocationId,
    installationId: runtime.installationId,
    functionKey: runtime.functionKey,
    moduleType: runtime.moduleType,
    moduleKey: runtime.moduleKey,
    ...(runtime.license && { license: runtime.license }),
    installation: createInstallation(runtime),
    permissions: { scopes: [...runtime.scopes], external: { fetch: { backend: [...backendEgress] } } },
  };
}

function createInstallation(runtime: RuntimeFacts) {
  const ari = `ari:cloud:ecosystem::installation/${runtime.installationId}`;
  return {
    ari: { installationId: runtime.installationId, toString: () => ari },
    contexts: [{ cloudId: runtime.cloudId, toString: () => runtime.contextAri }],
  };
}

/** Builds the second argument of every handler. */
export function createHandlerContext({ runtime, context }: InvokeMessage) {
  return {
    installContext: context.installContext,
    ...(context.accountId !== null && { principal: { accountId: context.accountId } }),
    ...(runtime.license && { license: runtime.license }),
    installation: createInstallation(runtime),
  };
}

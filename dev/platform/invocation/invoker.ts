import { randomUUID } from 'node:crypto';
import { dirname } from 'node:path';
import { type InvokeMessage, type RuntimeFacts } from '../child/protocol';
import { type Deployment } from '../deployment/deployments';
import { type InstallationStore } from '../installation/installation-store';
import { type AppFunction } from '../manifest/app-manifest';
import { type Outcome } from '../processes/child-channel';
import { type FunctionProcess } from '../processes/function-process';
import { type Lane } from '../processes/process-pool';
import { type AppLog } from '../record/app-log';
import { timeLimitMs, type Occasion } from './function-limits';
import { type Invocation } from './invocation';

/** One function to run. */
export interface FunctionJob {
  readonly occasion: Occasion;
  readonly functionKey: string;
  readonly moduleType: string;
  readonly moduleKey: string;
  readonly accountId: string | null;
  readonly payload: unknown;
  /** The invocation at the head of a chain of queue events; absent when this one is the head. */
  readonly rootId?: string;
}

export interface InvocationResult {
  readonly outcome: Outcome;
  readonly consentMissing: boolean;
}

export interface InvokerOptions {
  readonly deployment: () => Deployment;
  readonly installation: InstallationStore;
  readonly grantedScopes: () => readonly string[];
  readonly cloudId: string;
  readonly now: () => number;
  readonly log: AppLog;
  readonly userTimeLimitMs?: number | undefined;
}

export interface Invoker {
  /** Never throws for the app's sake: what cannot run at all counts as thrown by it. */
  readonly run: (job: FunctionJob) => Promise<InvocationResult>;
  readonly running: () => number;
  /** False while the deployed bundle does not load. */
  readonly healthy: () => boolean;
  readonly find: (id: string | null) => Invocation | undefined;
}

/** One environment of one developer: nothing of the app depends on it. */
export const ENVIRONMENT_ID = '00000000-0000-4000-8000-000000000001';

/** Runs functions of the deployed app and says how they ended. */
export function createInvoker(options: InvokerOptions): Invoker {
  const { deployment, log } = options;
  const running = new Map<string, Invocation>();
  let healthy = true;

  async function runOn(
    process: FunctionProcess,
    job: FunctionJob,
    message: InvokeMessage,
  ): Promise<InvocationResult> {
    const invocation = createInvocation(process, job, message.invocation);
    const { id } = invocation;
    running.set(id, invocation);
    log.begin(id);
    const outcome = await process.run(message);
    invocation.over = true;
    running.delete(id);
    note(job, id, outcome);
    log.end(id);
    return { outcome, consentMissing: invocation.consentMissing };
  }

  function note({ functionKey }: FunctionJob, id: string, outcome: Outcome): void {
    if (outcome.kind === 'returned') {
      healthy = true;
    } else if (outcome.kind === 'threw') {
      if (outcome.loading) healthy = false;
      log.platform(id, 'error', `Function ${functionKey} failed: ${outcome.error.stack}`);
    } else {
      log.platform(id, 'error', `Function ${functionKey} was ended: ${outcome.kind}.`);
    }
  }

  return {
    run: async (job) => {
      const current = deployment();
      const fn = current.manifest.functions.get(job.functionKey);
      if (!fn) return impossible(`The manifest has no function ${job.functionKey}.`);
      const bundleFile = current.bundle.modules[fn.module];
      if (bundleFile === undefined) return impossible(`The bundle has no module ${fn.module}.`);
      const need = { memoryMb: fn.memoryMb, lane: laneOf(job.occasion) };
      return current.pool.use(need, (process) =>
        runOn(process, job, toMessage(options, current, { job, fn, bundleFile })),
      );
    },
    running: () => running.size,
    healthy: () => healthy,
    find: (id) => (id === null ? undefined : running.get(id)),
  };
}

const laneOf = (occasion: Occasion): Lane =>
  occasion === 'resolver' || occasion === 'module' ? 'foreground' : 'background';

function impossible(message: string): InvocationResult {
  const error = { name: 'Error', message, stack: message };
  return { outcome: { kind: 'threw', error, loading: true }, consentMissing: false };
}

function createInvocation(process: FunctionProcess, job: FunctionJob, id: string): Invocation {
  return {
    id,
    accountId: job.accountId,
    rootId: job.rootId ?? id,
    over: false,
    consentMissing: false,
    kill: () => {
      process.kill();
    },
  };
}

interface Prepared {
  readonly job: FunctionJob;
  readonly fn: AppFunction;
  readonly bundleFile: string;
}

function toMessage(options: InvokerOptions, current: Deployment, prepared: Prepared): InvokeMessage {
  const { job, fn, bundleFile } = prepared;
  const runtime = toRuntime(options, current, prepared);
  return {
    type: 'invoke',
    invocation: randomUUID(),
    bundleFile,
    exportName: fn.exportName,
    runtime,
    payload: JSON.stringify(job.payload ?? null),
    context: { installContext: runtime.contextAri, accountId: job.accountId },
    timeLimitMs: timeLimitMs(job.occasion, fn, options.userTimeLimitMs),
    clockOffsetMs: options.now() - Date.now(),
    backendEgress: current.manifest.backendEgress,
  };
}

function toRuntime(
  options: InvokerOptions,
  current: Deployment,
  { job, bundleFile }: Prepared,
): RuntimeFacts {
  const { cloudId, installation, grantedScopes } = options;
  return {
    contextAri: `ari:cloud:jira::site/${cloudId}`,
    cloudId,
    accountId: job.accountId,
    appId: current.manifest.appId,
    appVersion: current.bundle.version,
    environmentId: ENVIRONMENT_ID,
    installationId: installation.id(),
    functionKey: job.functionKey,
    moduleType: job.moduleType,
    moduleKey: job.moduleKey,
    license: installation.license(),
    scopes: grantedScopes(),
    traceId: randomUUID().replaceAll('-', ''),
    appCodeDir: dirname(bundleFile),
  };
}

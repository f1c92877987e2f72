import { randomUUID } from 'node:crypto';
import { dirname } from 'node:path';
import {
  type FetchAnswerMessage,
  type ForgeRequest,
  type InvokeMessage,
  type RuntimeFacts,
} from '../child/protocol';
import { type Gateway } from '../gateway/gateway';
import { type AppBundle } from '../host-api';
import { type InstallationStore } from '../installation/installation-store';
import { type AppFunction, type AppManifest } from '../manifest/app-manifest';
import { type Outcome } from '../processes/child-channel';
import { type FunctionProcess } from '../processes/function-process';
import { type Lane, type ProcessPool } from '../processes/process-pool';
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

/** What is deployed at present. */
export interface Deployment {
  readonly bundle: AppBundle;
  readonly manifest: AppManifest;
  readonly pool: ProcessPool;
}

export interface InvokerOptions {
  readonly deployment: () => Deployment;
  readonly installation: InstallationStore;
  readonly grantedScopes: () => readonly string[];
  readonly cloudId: string;
  readonly now: () => number;
  readonly log: AppLog;
}

/** One environment of one developer: nothing of the app depends on it. */
export const ENVIRONMENT_ID = '00000000-0000-4000-8000-000000000001';

/** Runs functions of the deployed app and says how they ended. */
export function createInvoker(options: InvokerOptions) {
  const { deployment, installation, cloudId, now, log } = options;
  const running = new Map<string, Invocation>();
  let healthy = true;

  function toRuntime(job: FunctionJob, { bundle, manifest }: Deployment, fn: AppFunction): RuntimeFacts {
    return {
      contextAri: `ari:cloud:jira::site/${cloudId}`,
      cloudId,
      accountId: job.accountId,
      appId: manifest.appId,
      appVersion: bundle.version,
      environmentId: ENVIRONMENT_ID,
      installationId: installation.id(),
      functionKey: job.functionKey,
      moduleType: job.moduleType,
      moduleKey: job.moduleKey,
      license: installation.license(),
      scopes: options.grantedScopes(),
      traceId: randomUUID().replaceAll('-', ''),
      appCodeDir: dirname(bundle.modules[fn.module] ?? ''),
    };
  }

  function toMessage(id: string, job: FunctionJob, current: Deployment, fn: AppFunction): InvokeMessage {
    const bundleFile = current.bundle.modules[fn.module];
    if (bundleFile === undefined) throw new Error(`The bundle has no module ${fn.module}.`);
    const runtime = toRuntime(job, current, fn);
    return {
      type: 'invoke',
      invocation: id,
      bundleFile,
      exportName: fn.exportName,
      runtime,
      payload: JSON.stringify(job.payload),
      context: { installContext: runtime.contextAri, accountId: job.accountId },
      timeLimitMs: timeLimitMs(job.occasion, fn),
      clockOffsetMs: now() - Date.now(),
      backendEgress: current.manifest.backendEgress,
    };
  }

  async function runOn(
    process: FunctionProcess,
    job: FunctionJob,
    message: InvokeMessage,
  ): Promise<InvocationResult> {
    const id = message.invocation;
    const invocation: Invocation = {
      id,
      accountId: job.accountId,
      rootId: job.rootId ?? id,
      over: false,
      consentMissing: false,
      kill: () => {
        process.kill();
      },
    };
    running.set(id, invocation);
    log.begin(id);
    const outcome = await process.run(message);
    invocation.over = true;
    running.delete(id);
    reportFailure(job, id, outcome);
    log.end(id);
    return { outcome, consentMissing: invocation.consentMissing };
  }

  function reportFailure(job: FunctionJob, id: string, outcome: Outcome): void {
    if (outcome.kind === 'returned') healthy = true;
    if (outcome.kind === 'threw') {
      if (outcome.loading) healthy = false;
      log.platform(id, 'error', `Function ${job.functionKey} failed: ${outcome.error.stack}`);
    } else if (outcome.kind !== 'returned') {
      log.platform(id, 'error', `Function ${job.functionKey} was ended: ${outcome.kind}.`);
    }
  }

  return {
    async run(job: FunctionJob): Promise<InvocationResult> {
      const current = deployment();
      const fn = current.manifest.functions.get(job.functionKey);
      if (!fn) throw new Error(`The manifest has no function ${job.functionKey}.`);
      const lane: Lane =
        job.occasion === 'resolver' || job.occasion === 'module' ? 'foreground' : 'background';
      return current.pool.use({ memoryMb: fn.memoryMb, lane }, (process) =>
        runOn(process, job, toMessage(randomUUID(), job, current, fn)),
      );
    },
    running: (): number => running.size,
    healthy: (): boolean => healthy,
    find: (id: string | null): Invocation | undefined => (id === null ? undefined : running.get(id)),
  };
}

export type Invoker = ReturnType<typeof createInvoker>;

/** Answers a call of the app's process, for as long as its invocation runs. */
export async function answerFetch(
  gateway: Gateway,
  invocation: Invocation | undefined,
  call: ForgeRequest,
): Promise<FetchAnswerMessage['outcome']> {
  try {
    // The platform may freeze what a function leaves behind; here it always shows.
    if (!invocation || invocation.over)
      throw new Error(`${call.method} ${call.path} was called after the function returned.`);
    return { kind: 'answered', answer: await gateway.answer(invocation, call) };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return { kind: 'failed', error: { name, message, stack: '' } };
  }
}

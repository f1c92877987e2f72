import { randomUUID } from 'node:crypto';
import { type InvokeMessage } from '../../../dev/platform/child/protocol';
import { type FunctionJob } from '../../../dev/platform/invocation/invoker';
import { type AppManifest } from '../../../dev/platform/manifest/app-manifest';

export const TIME_LIMIT_MS = 25_000;

/** Which function runs, where, and for whom. */
export type Order = Pick<FunctionJob, 'functionKey' | 'moduleType' | 'moduleKey' | 'accountId'>;

/** What the platform tells a process of one run of one function. */
export function invokeMessage(manifest: AppManifest, cloudId: string, order: Order): InvokeMessage {
  const contextAri = `ari:cloud:jira::site/${cloudId}`;
  return {
    type: 'invoke',
    invocation: randomUUID(),
    bundleFile: '',
    exportName: '',
    runtime: {
      ...order,
      contextAri,
      cloudId,
      appId: manifest.appId,
      appVersion: 'test',
      environmentId: randomUUID(),
      installationId: randomUUID(),
      license: null,
      scopes: manifest.scopes,
      traceId: '0'.repeat(32),
      appCodeDir: '',
    },
    payload: '',
    context: { installContext: contextAri, accountId: order.accountId },
    timeLimitMs: TIME_LIMIT_MS,
    clockOffsetMs: 0,
    backendEgress: [],
  };
}

import { randomUUID } from 'node:crypto';
import { type Deployment } from './deployment/deployments';
import { NetworkFailure } from './gateway/answers';
import { type Gateway } from './gateway/gateway';
import {
  InvocationRefused,
  type FetchProductAnswer,
  type ForgeHost,
  type ForgeHostOptions,
  type FrameCaller,
  type UiModule,
} from './host-api';
import { MAX_FRAME_REQUEST_BYTES, MAX_PAYLOAD_BYTES } from './invocation/function-limits';
import { type Invocation } from './invocation/invocation';
import { createUserRate } from './invocation/user-rate';
import { ENVIRONMENT_ID, type InvocationResult, type Invoker } from './invocation/invoker';
import { type AppModule } from './manifest/app-manifest';
import { section, text } from './manifest/reading';

export interface FrameCallsOptions {
  readonly deployment: () => Deployment;
  readonly invoker: Invoker;
  readonly gateway: Gateway;
  readonly site: Pick<ForgeHostOptions, 'siteUrl' | 'cloudId' | 'now'>;
}

/** What pages and Custom UI frames ask of the app. */
export function createFrameCalls({
  deployment,
  invoker,
  gateway,
  site,
}: FrameCallsOptions): Pick<ForgeHost, 'modules' | 'invoke' | 'fetchProduct' | 'callModuleFunction'> {
  const countCall = createUserRate(site.now);

  function findModule(key: string): AppModule {
    const module = deployment().manifest.modules.get(key);
    if (!module) throw new InvocationRefused('failed', `The app has no module ${key}.`);
    return module;
  }

  /** What the frame claims, with what the platform itself knows put over it. */
  function contextOf({ accountId, moduleKey, context }: FrameCaller) {
    return {
      ...context,
      accountId: accountId ?? undefined,
      cloudId: site.cloudId,
      moduleKey,
      siteUrl: site.siteUrl,
      environmentId: ENVIRONMENT_ID,
      environmentType: 'DEVELOPMENT',
    };
  }

  return {
    modules: () => [...deployment().manifest.modules.values()].filter(hasResource).map(toUiModule),

    invoke: async (caller, functionKey, payload) => {
      countCall(caller.accountId);
      if (sizeOf(payload) > MAX_FRAME_REQUEST_BYTES) throw tooLarge('request');
      const module = findModule(caller.moduleKey);
      if (caller.accountId === null && !isOpenToAnonymous(module)) throw notForVisitors();
      const result = await invoker.run({
        occasion: 'resolver',
        functionKey: text(section(module.properties['resolver'])['function']),
        moduleType: module.type,
        moduleKey: module.key,
        accountId: caller.accountId,
        payload: { call: { functionKey, payload }, context: contextOf(caller) },
      });
      return valueOf(result);
    },

    fetchProduct: async (caller, { product, restPath, method, headers, body }) => {
      const viewer = createViewer(caller.accountId);
      const sent = [...headers, ['x-atlassian-token', 'no-check'] as const];
      const answer = await gateway
        .fromFrame(viewer, product, { path: restPath, method, headers: sent, body })
        .catch((error: unknown) => {
          if (error instanceof NetworkFailure) throw new InvocationRefused('failed', error.message);
          throw error;
        });
      if (viewer.consentMissing) throw needsConsent();
      return toFetchAnswer(answer.status, answer.statusText ?? '', answer.headers, answer.body);
    },

    callModuleFunction: async (moduleKey, property, payload, accountId) => {
      const module = findModule(moduleKey);
      if (accountId === null && !isOpenToAnonymous(module)) throw notForVisitors();
      const result = await invoker.run({
        occasion: 'module',
        functionKey: text(section(module.properties[property])['function']),
        moduleType: module.type,
        moduleKey,
        accountId,
        payload,
      });
      return valueOf(result);
    },
  };
}

const hasResource = ({ properties }: AppModule): boolean => typeof properties['resource'] === 'string';

function toUiModule(module: AppModule): UiModule {
  const { type, key, properties } = module;
  const [title, resource] = [text(properties['title']), text(properties['resource'])];
  return { type, key, title, resource, isOpenToAnonymous: isOpenToAnonymous(module), properties };
}

/** Macros are drawn for whoever reads the page; other modules say whom they let in. */
function isOpenToAnonymous({ type, properties }: AppModule): boolean {
  const { unlicensedAccess } = properties;
  return type === 'macro' || (Array.isArray(unlicensedAccess) && unlicensedAccess.includes('anonymous'));
}

/** A frame that calls a product by itself runs no function, but goes by the same rules as one. */
function createViewer(accountId: string | null): Invocation {
  const id = `bridge-${randomUUID()}`;
  return { id, accountId, rootId: id, over: false, consentMissing: false, kill: () => undefined };
}

function valueOf({ outcome, consentMissing }: InvocationResult): unknown {
  switch (outcome.kind) {
    case 'returned':
      if (outcome.result === undefined) return undefined;
      if (Buffer.byteLength(outcome.result) > MAX_PAYLOAD_BYTES) throw tooLarge('response');
      return JSON.parse(outcome.result);
    case 'threw':
      if (consentMissing && outcome.error.name === 'NEEDS_AUTHENTICATION_ERR') throw needsConsent();
      throw failed(outcome.error.message);
    case 'timed-out':
      throw failed('Function timed out.');
    case 'out-of-memory':
      throw failed('Function ran out of memory.');
    case 'crashed':
      throw failed('Function process ended.');
  }
}

const failed = (reason: string): InvocationRefused =>
  new InvocationRefused('failed', `There was an error invoking the function - ${reason}`);
const needsConsent = (): InvocationRefused =>
  new InvocationRefused('needs-consent', 'Authentication Required');
const tooLarge = (what: string): InvocationRefused =>
  new InvocationRefused('too-large', `The ${what} exceeds the size limit.`);
const notForVisitors = (): InvocationRefused =>
  new InvocationRefused('unlicensed', 'This module is not open to anonymous visitors.');

const sizeOf = (payload: unknown): number => Buffer.byteLength(JSON.stringify(payload ?? null));

function toFetchAnswer(
  status: number,
  statusText: string,
  headers: Readonly<Record<string, string>>,
  body: string | Uint8Array | null,
): FetchProductAnswer {
  return {
    status,
    statusText,
    headers,
    body: typeof body === 'string' ? body : Buffer.from(body ?? []).toString('utf8'),
  };
}

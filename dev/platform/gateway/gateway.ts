import { type ForgeAnswer, type ForgeRequest, type ForgeTarget } from '../child/protocol';
import { type RecordedCall } from '../host-api';
import { type Invocation } from '../invocation/invocation';
import { type AccessPolicy, type Product } from './access';
import { emptyAnswer, jsonAnswer, PROXY_CODES, proxyRefusal } from './answers';
import { observeCall, type CallObservers } from './observed-call';
import { confluencePath, sendToProducts, type ProductTarget } from './product-calls';

/** A service of the platform behind `__forge_fetch__`. */
export type Service = (call: ForgeRequest, invocation: Invocation) => ForgeAnswer;

export interface GatewayOptions {
  readonly products: ProductTarget;
  readonly access: AccessPolicy;
  readonly observers: CallObservers;
  readonly kvs: Service;
  readonly queue: Service;
  readonly llm: Service;
}

const QUEUE_PATH = '/webhook/queue/';
const PERSONAL_DATA_REPORT = '/app/report-accounts';
const STORAGE_SCOPE = 'storage:app';

/** Answers for everything that the app reaches through `__forge_fetch__`: one place for all policy. */
export function createGateway({ products, access, observers, kvs, queue, llm }: GatewayOptions) {
  function observe(
    invocation: Invocation,
    product: RecordedCall['product'],
    actor: string,
    call: ForgeRequest,
    send: () => Promise<ForgeAnswer> | ForgeAnswer,
  ): Promise<ForgeAnswer> {
    const facts = { invocation: invocation.id, actor, product, method: call.method, path: call.path };
    return observeCall(observers, facts, send, () => {
      invocation.kill();
    });
  }

  function productCall(invocation: Invocation, product: Product, call: ForgeRequest): Promise<ForgeAnswer> {
    const granted = access.of(invocation, product, call.target);
    const path = product === 'confluence' ? confluencePath(call.path) : call.path;
    const sent = { ...call, path };
    return observe(invocation, product, granted.actor, sent, () =>
      granted.kind === 'refused'
        ? granted.answer
        : sendToProducts(products, granted.actor, granted.scopes, sent),
    );
  }

  function storageCall(invocation: Invocation, call: ForgeRequest): Promise<ForgeAnswer> {
    return observe(invocation, 'kvs', 'app', call, () => {
      if (access.grantedScopes().includes(STORAGE_SCOPE)) return kvs(call, invocation);
      return jsonAnswer(403, { code: 'FORBIDDEN', message: `The app lacks the scope ${STORAGE_SCOPE}.` });
    });
  }

  function stargateCall(invocation: Invocation, call: ForgeRequest): Promise<ForgeAnswer> | ForgeAnswer {
    if (call.path.startsWith(QUEUE_PATH)) {
      return observe(invocation, 'queue', 'app', call, () => queue(call, invocation));
    }
    if (call.path === PERSONAL_DATA_REPORT) return emptyAnswer(204);
    return notEmulated(call);
  }

  return {
    answer(invocation: Invocation, call: ForgeRequest): Promise<ForgeAnswer> | ForgeAnswer {
      switch (call.target.type) {
        case 'kvs':
          return storageCall(invocation, call);
        case 'llm':
          return observe(invocation, 'llm', 'app', call, () => llm(call, invocation));
        case 'fpp': {
          const remote = remoteOf(call.target);
          if (remote === 'stargate') return stargateCall(invocation, call);
          if (remote === 'jira' || remote === 'confluence') return productCall(invocation, remote, call);
          return proxyRefusal(400, PROXY_CODES.unknownRemote, `There is no product ${String(remote)}.`);
        }
        default:
          return notEmulated(call);
      }
    },
    /** A product call of a frame, through the bridge: as the viewer, under the same rules. */
    async fromFrame(
      viewer: Invocation,
      product: Product,
      call: Omit<ForgeRequest, 'target'>,
    ): Promise<ForgeAnswer> {
      const provider = viewer.accountId === null ? 'none' : 'user';
      const target: ForgeTarget = { type: 'fpp', provider, remote: product };
      const granted = access.of(viewer, product, target);
      const facts = {
        invocation: viewer.id,
        actor: granted.actor,
        product,
        method: call.method,
        path: call.path,
      };
      return observeCall(observers, facts, () =>
        granted.kind === 'refused'
          ? granted.answer
          : sendToProducts(products, granted.actor, granted.scopes, call),
      );
    },
  };
}

export type Gateway = ReturnType<typeof createGateway>;

/** With `withContext(ari)` the product is named by the site's ARI only. */
function remoteOf({ remote, contextAri }: ForgeTarget): string | undefined {
  return remote ?? /^ari:cloud:(jira|confluence)::/.exec(contextAri ?? '')?.[1];
}

function notEmulated({ target, path }: ForgeRequest): ForgeAnswer {
  const message = `The local site does not emulate ${target.type} ${path}.`;
  return proxyRefusal(501, PROXY_CODES.notEmulated, message);
}

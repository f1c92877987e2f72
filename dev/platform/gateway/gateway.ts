import { type ForgeAnswer, type ForgeRequest, type ForgeTarget } from '../child/protocol';
import { type RecordedCall } from '../host-api';
import { type Invocation } from '../invocation/invocation';
import { type AccessPolicy, type Product } from './access';
import { emptyAnswer, jsonAnswer, PROXY_CODES, proxyRefusal } from './answers';
import { observeCall, type CallObservers } from './observed-call';
import { sendToProducts, type ProductTarget } from './product-calls';
import { productPath } from './product-path';

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

type Answering = Promise<ForgeAnswer> | ForgeAnswer;

export interface Gateway {
  /** Answers what the app's process asks for through `__forge_fetch__`. */
  answer(invocation: Invocation, call: ForgeRequest): Answering;
  /** A product call of a frame, through the bridge: as the viewer, under the same rules. */
  fromFrame(viewer: Invocation, product: Product, call: Omit<ForgeRequest, 'target'>): Promise<ForgeAnswer>;
}

const QUEUE_PATH = '/webhook/queue/';
const PERSONAL_DATA_REPORT = '/app/report-accounts';
const STORAGE_SCOPE = 'storage:app';

/** Everything that the app reaches goes through here: one place for all policy. */
export function createGateway({ products, access, observers, kvs, queue, llm }: GatewayOptions): Gateway {
  async function productCall(
    invocation: Invocation,
    product: Product,
    call: ForgeRequest,
    kill?: () => void,
  ) {
    const path = productPath(product, call.path);
    if (path === null) return jsonAnswer(404, { errorMessages: [`${product} has no ${call.path}.`] });
    const granted = access.of(invocation, product, call.target);
    const facts = { invocation: invocation.id, actor: granted.actor, product, method: call.method, path };
    const send = (): Answering =>
      granted.kind === 'refused'
        ? granted.answer
        : sendToProducts(products, granted.actor, granted.scopes, { ...call, path });
    return observeCall(observers, facts, send, kill);
  }

  function serviceCall(
    invocation: Invocation,
    product: Exclude<RecordedCall['product'], Product>,
    call: ForgeRequest,
    service: Service,
  ): Promise<ForgeAnswer> {
    const facts = { invocation: invocation.id, actor: 'app', product, method: call.method, path: call.path };
    return observeCall(observers, facts, () => service(call, invocation), invocation.kill);
  }

  const storage: Service = (call, invocation) =>
    access.grantedScopes().includes(STORAGE_SCOPE)
      ? kvs(call, invocation)
      : jsonAnswer(403, { code: 'FORBIDDEN', message: `The app lacks the scope ${STORAGE_SCOPE}.` });

  function platformCall(invocation: Invocation, call: ForgeRequest): Answering {
    const remote = remoteOf(call.target);
    if (remote === 'jira' || remote === 'confluence')
      return productCall(invocation, remote, call, invocation.kill);
    if (remote !== 'stargate')
      return proxyRefusal(400, PROXY_CODES.unknownRemote, `There is no product ${String(remote)}.`);
    if (call.path.startsWith(QUEUE_PATH)) return serviceCall(invocation, 'queue', call, queue);
    return call.path === PERSONAL_DATA_REPORT ? emptyAnswer(204) : notEmulated(call);
  }

  return {
    answer: (invocation, call) => {
      switch (call.target.type) {
        case 'kvs':
          return serviceCall(invocation, 'kvs', call, storage);
        case 'llm':
          return serviceCall(invocation, 'llm', call, llm);
        case 'fpp':
          return platformCall(invocation, call);
        default:
          return notEmulated(call);
      }
    },
    fromFrame: (viewer, product, call) => {
      const provider = viewer.accountId === null ? 'none' : 'user';
      return productCall(viewer, product, { ...call, target: { type: 'fpp', provider, remote: product } });
    },
  };
}

/** With `withContext(ari)` the product is named by the site's ARI only. */
function remoteOf({ remote, contextAri }: ForgeTarget): string | undefined {
  return remote ?? /^ari:cloud:(jira|confluence)::/.exec(contextAri ?? '')?.[1];
}

function notEmulated({ target, path }: ForgeRequest): ForgeAnswer {
  const message = `The local site does not emulate ${target.type} ${path}.`;
  return proxyRefusal(501, PROXY_CODES.notEmulated, message);
}

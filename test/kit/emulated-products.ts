import { type Route } from '@forge/api';
import { startProducts, type TestProducts } from '../../dev/products/testing';
import { buildWorld } from '../../dev/seed/worlds';
import {
  createProductRequest,
  PATIENCE_OF_PEOPLE,
  type ProductRequest,
} from '../../src/adapters/http/request';
import { aroundCalls } from './around-calls';

/** Jira and Confluence of a world in this process, and the app's way of calling them. */
export class EmulatedProducts {
  private constructor(readonly products: TestProducts) {}

  /** Of the demo world where no other is given. */
  static async start(world = buildWorld('demo', Date.now())): Promise<EmulatedProducts> {
    return new EmulatedProducts(await startProducts({ world }));
  }

  /** The adapters' request, as this person. */
  requestAs(name: string): ProductRequest {
    const send = async (route: Route, init?: RequestInit): Promise<Response> => {
      const response = await fetch(`${this.products.url}${route.value}`, {
        ...init,
        headers: { ...(init?.headers as Record<string, string>), authorization: basic(name) },
      });
      // Read at once, as the host does: an answer that nobody reads would keep its connection open.
      const body = await response.text();
      return new Response(body === '' ? null : body, { status: response.status, headers: response.headers });
    };
    const methods = { requestJira: send, requestConfluence: send, requestBitbucket: send };
    return createProductRequest(() => methods, PATIENCE_OF_PEOPLE, aroundCalls());
  }

  /** Plain REST as this person, to look at what an adapter has left behind. */
  async rest(name: string, method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(`${this.products.url}${path}`, {
      method,
      headers: { authorization: basic(name), 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return text === '' ? null : (JSON.parse(text) as unknown);
  }

  close(): Promise<void> {
    return this.products.close();
  }
}

const basic = (name: string): string =>
  `Basic ${Buffer.from(`${name}@example.com:${name}`).toString('base64')}`;

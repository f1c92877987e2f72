import { type Answer } from './operation';

export type Product = 'jira' | 'confluence';

export const productOf = (path: string): Product => (path.startsWith('/wiki/') ? 'confluence' : 'jira');

/**
 * A refusal in the product's usual shape; Atlassian's descriptions leave most error bodies open.
 *
 * `surface` is a product, or the path asked for where Confluence's two generations differ.
 */
export function problem(surface: Product | (string & {}), status: number, message: string): Answer {
  if (surface.startsWith('/wiki/api/v2')) {
    return { status, body: { errors: [{ status, code: codeOf(status), title: message, detail: null }] } };
  }
  if (surface === 'confluence' || surface.startsWith('/wiki/')) {
    return { status, body: { statusCode: status, data: null, message } };
  }
  return { status, body: { errorMessages: [message], errors: {} } };
}

const CODES: Readonly<Record<number, string>> = {
  400: 'INVALID_REQUEST_PARAMETER',
  401: 'UNAUTHORIZED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  409: 'CONFLICT',
  413: 'PAYLOAD_TOO_LARGE',
  501: 'NOT_IMPLEMENTED',
};

const codeOf = (status: number): string => CODES[status] ?? 'INTERNAL_SERVER_ERROR';

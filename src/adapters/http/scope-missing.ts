import { type ProductResponse } from './request';

/**
 * Whether a refusal is the platform's own, of a call for which the app lacks a scope: 401 with
 * "scope does not match". Reads the answer's text, which nobody else can then.
 */
export async function saysScopeMissing(response: ProductResponse): Promise<boolean> {
  return response.status === 401 && /\bscope\b/i.test(await response.text());
}

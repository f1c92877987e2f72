import { PlatformError } from '../../ports/platform-error';
import { type ProductRequest } from './request';
import { saysScopeMissing } from './scope-missing';

/**
 * Tells the platform's own refusal, for want of a scope that an administrator has not approved yet, from a
 * product's, which is about the person. Both have the status 401, and no adapter reads the text of one.
 */
export const tellingScopes =
  (request: ProductRequest): ProductRequest =>
  async (operation, route, init) => {
    const response = await request(operation, route, init);
    if (await saysScopeMissing(response)) throw new PlatformError('not-granted', operation);
    return response;
  };

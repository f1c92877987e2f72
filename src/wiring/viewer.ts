import { tellingScopes } from '../adapters/http/telling-scopes';
import { requestAsUser } from './platform';

/** The rights of whoever looks at a page of ours, which says so where it is the app that lacks one. */
export const requestAsViewer = tellingScopes(requestAsUser);

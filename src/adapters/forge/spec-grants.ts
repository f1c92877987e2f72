import { type Grants } from '../../ports/site/grants';
import { SPEC_SCOPES, type SpecOperation } from '../http/spec-scopes';
import { cover, LINKING } from './grants';

/** What links the two, and what finds a place for the page. */
const FROM_PROJECT_TO_SPEC: readonly SpecOperation[] = [...LINKING, 'getSpaces', 'searchByCQL'];

export const missingForSpec: Grants['missingForSpec'] = () => {
  const lacking = FROM_PROJECT_TO_SPEC.find((operation) => !cover([operation]));
  if (lacking === undefined) return null;
  return SPEC_SCOPES[lacking].some((scope) => scope.endsWith(':confluence')) ? 'confluence' : 'jira';
};

import { type Grants } from '../../ports/site/grants';
import { SCOPES } from '../http/operation-scopes';
import { type OperationId } from '../http/operations';
import { cover, LINKING } from './grants';

export const arePagesWritable: Grants['arePagesWritable'] = () => cover(['updatePage']);

/** What links the two, and what finds a place for the page. */
const FROM_PROJECT_TO_SPEC: readonly OperationId[] = [...LINKING, 'getSpaces', 'searchByCQL'];

export const missingForSpec: Grants['missingForSpec'] = () => {
  const lacking = FROM_PROJECT_TO_SPEC.find((operation) => !cover([operation]));
  if (lacking === undefined) return null;
  return SCOPES[lacking].some((scope) => scope.endsWith(':confluence')) ? 'confluence' : 'jira';
};

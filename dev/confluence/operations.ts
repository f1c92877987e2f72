import { type Operation } from '../products/operation';
import { pageOperations } from './pages/page-operations';
import { refusing } from './refusals';
import { spaceOperations } from './spaces/space-operations';

/** What the emulated Confluence answers, and how deeply; a new operation is a row in one of these tables. */
export const confluenceOperations: readonly Operation[] = [...spaceOperations, ...pageOperations].map(
  refusing,
);

import { createLinkedPages } from '../../adapters/confluence/linked-pages';
import { createParentReadersHandlers } from '../../entry/resolvers/reports/parent-readers';
import { createFindParentReaders } from '../../usecases/reports/choice/find-parent-readers';
import { platform, requestAsUser } from '../platform';

export const handlers = createParentReadersHandlers({
  ...platform,
  findParentReaders: createFindParentReaders(createLinkedPages(requestAsUser)),
});

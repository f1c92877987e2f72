import { createEpicFinder } from '../adapters/jira/search/epic-finder';
import { createFindEpics } from '../usecases/status/find-epics';
import { requestAsUser } from './platform';

export const findEpics = createFindEpics(createEpicFinder(requestAsUser));

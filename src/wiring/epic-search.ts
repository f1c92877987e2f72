import { createEpicFinder } from '../adapters/jira/search/epic-finder';
import { createFindEpics } from '../usecases/status/find-epics';
import { requestAsUser } from './platform';

const finder = createEpicFinder(requestAsUser);

export const findEpics = createFindEpics(finder, 'epic');

/** For a status, which counts what is below any issue. */
export const findParents = createFindEpics(finder, 'any');

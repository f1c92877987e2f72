import { createEpicMaker } from '../../adapters/jira/tasks/epic-maker';
import { createTaskFamilies } from '../../adapters/jira/tasks/task-families';
import { epicPlans } from '../../adapters/storage/breakdown/epic-plans';
import { createCreateEpicHandlers } from '../../entry/resolvers/breakdown/create-epic';
import { createCreateEpic } from '../../usecases/epics/create-epic';
import { createListEpicPlaces, createListEpicTypes } from '../../usecases/epics/epic-form';
import { whereBothAreWritable } from '../both-sides';
import { platform } from '../platform';
import { requestAsViewer } from '../viewer';

const maker = createEpicMaker(requestAsViewer);

/** The calls of *Create epic*, with the rights of whoever asks. */
export const handlers = createCreateEpicHandlers({
  ...platform,
  listEpicPlaces: createListEpicPlaces(maker),
  listEpicTypes: createListEpicTypes(createTaskFamilies(requestAsViewer)),
  createEpic: whereBothAreWritable(createCreateEpic({ ...platform, maker, plans: epicPlans })),
});

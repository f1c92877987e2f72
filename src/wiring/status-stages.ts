import { createStatusStagesHandlers } from '../entry/resolvers/status/status-stages';
import { createShowStages, type ShowStagesDeps } from '../usecases/status/show-stages';
import { platform } from './platform';

/** With what the macro knows of the site already. */
export const stagesWith = (known: ShowStagesDeps) => ({
  handlers: createStatusStagesHandlers({ ...platform, showStages: createShowStages(known) }),
});

import { createSpaceReader } from '../adapters/confluence/space-reader';
import { createSpaceRights } from '../adapters/confluence/space-rights';
import { createProjectRights, createProjects } from '../adapters/jira/projects/projects';
import { createSpecSearch } from '../adapters/jira/search/spec-search';
import { guideDismissals } from '../adapters/storage/site/guide-dismissals';
import { createSpecPlaces } from '../adapters/storage/spec/spec-places';
import { createFirstRunHandlers } from '../entry/resolvers/admin/first-run';
import { createChooseSpecSpace } from '../usecases/first-run/choose-spec-space';
import { createHideFirstRun, createShowFirstRun } from '../usecases/first-run/show-first-run';
import { missingForSpec } from '../adapters/forge/spec-grants';
import { platform } from './platform';
import { requestAsViewer } from './viewer';

const outside = {
  projects: createProjects(requestAsViewer),
  rights: createProjectRights(requestAsViewer),
  spaces: createSpaceReader(requestAsViewer),
  spaceRights: createSpaceRights(requestAsViewer),
  specs: createSpecSearch(requestAsViewer),
  places: createSpecPlaces(),
  dismissals: guideDismissals,
  grants: { missingForSpec },
};

/** The guide to the first spec, a part of the project's page. */
export const handlers = createFirstRunHandlers({
  ...platform,
  hideFirstRun: createHideFirstRun(outside),
  showFirstRun: createShowFirstRun(outside),
  chooseSpecSpace: createChooseSpecSpace(outside),
});

import { createSpaceReader } from '../../adapters/confluence/space-reader';
import { createPeople } from '../../adapters/jira/people';
import { createProjects } from '../../adapters/jira/projects/projects';
import { createOlderReportsHandlers } from '../../entry/resolvers/reports/older-reports';
import { createPageFiguresHandlers } from '../../entry/resolvers/reports/page-figures';
import { createShowOlderReports } from '../../usecases/reports/show-older-reports';
import { platform } from '../platform';
import { requestAsViewer } from '../viewer';
import { showFigures } from './figures';
import { records } from './report-records';

const showOlderReports = createShowOlderReports({
  ...records,
  projects: createProjects(requestAsViewer),
  spaces: createSpaceReader(requestAsViewer),
  people: createPeople(requestAsViewer),
});

export const handlers = {
  ...createPageFiguresHandlers({ ...platform, showFigures }),
  ...createOlderReportsHandlers({ ...platform, showOlderReports }),
};

import { type Boards } from '../../src/ports/projects/boards';
import { type ReadSprintReport } from '../../src/usecases/reports/sprints/read-sprint-report';

export const NO_BOARDS: Boards = {
  nameOf: () => Promise.resolve(null),
  sprintsOf: () => Promise.resolve(null),
};

export const NO_SPRINT_READ: ReadSprintReport = () => Promise.resolve({ kind: 'scope-gone' });

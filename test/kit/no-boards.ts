import { type PublishOutcome } from '../../src/usecases/reports/publishing/end-slot';
import { type Boards } from '../../src/ports/projects/boards';
import { type ReadSprintSlot } from '../../src/usecases/reports/publishing/read-slot';
import { type ReadSprintReport } from '../../src/usecases/reports/sprints/read-sprint-report';

export const NO_BOARDS: Boards = {
  nameOf: () => Promise.resolve(null),
  sprintsOf: () => Promise.resolve(null),
};

export const NO_SPRINT_READ: ReadSprintReport = () => Promise.resolve({ kind: 'scope-gone' });
export const NO_SPRINT_SLOT: ReadSprintSlot = () => Promise.resolve({ kind: 'scope-gone' });
export const NO_SPRINTS_TOLD = () => (): Promise<PublishOutcome> =>
  Promise.resolve({ kind: 'skipped', reason: 'scope-gone' });

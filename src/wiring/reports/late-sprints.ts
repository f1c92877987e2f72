import { type ProductRequest } from '../../adapters/http/request';
import { type ReadSprintSlot } from '../../usecases/reports/publishing/read-slot';
import { type ReadSprintReport } from '../../usecases/reports/sprints/read-sprint-report';

/** Most reports are no sprint's: what reads one is read when it is asked for. */
export const sprintWith =
  (request: ProductRequest): ReadSprintReport =>
  async (projectId, sprintId, now) =>
    (await import('./sprints')).sprintWith(request)(projectId, sprintId, now);

export const sprintSlotWith =
  (request: ProductRequest): ReadSprintSlot =>
  async (projectId, sprintId, now) =>
    (await import('./sprints')).sprintSlotWith(request)(projectId, sprintId, now);

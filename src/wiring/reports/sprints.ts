import { type ProductRequest } from '../../adapters/http/request';
import { createProjects } from '../../adapters/jira/projects/projects';
import { createSiteStatuses } from '../../adapters/jira/projects/site-statuses';
import { createSprintFieldsFinder } from '../../adapters/jira/sprints/sprint-fields-finder';
import { createSprintIssues } from '../../adapters/jira/sprints/sprint-issues';
import { createSprints } from '../../adapters/jira/sprints/sprints';
import { createReadSprintReport } from '../../usecases/reports/sprints/read-sprint-report';
import { createReadSprintSlot } from '../../usecases/reports/sprints/read-sprint-slot';
import { createKnownSiteFields } from '../../usecases/status/known-site-fields';
import { siteFieldsWith } from '../site-fields';

export const sprintWith = (request: ProductRequest) =>
  createReadSprintReport({
    sprints: createSprints(request),
    projects: createProjects(request),
    siteFields: createKnownSiteFields(siteFieldsWith(request)),
    sprintFields: createSprintFieldsFinder(request),
    sprintIssues: createSprintIssues(request),
    statuses: createSiteStatuses(request),
  });

export const sprintSlotWith = (request: ProductRequest) => createReadSprintSlot(sprintWith(request));

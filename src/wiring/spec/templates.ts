import { createPageFinder } from '../../adapters/confluence/pages/page-finder';
import { createSpaceReader } from '../../adapters/confluence/space-reader';
import { createSpaceTemplates } from '../../adapters/confluence/spec/space-templates';
import { createTemplateSource } from '../../adapters/confluence/spec/template-source';
import { createIssueTypes } from '../../adapters/jira/issues/issue-types';
import { createProjectRights } from '../../adapters/jira/projects/projects';
import { createSpecPlaces } from '../../adapters/storage/spec/spec-places';
import { createTemplateChoices } from '../../adapters/storage/spec/template-choices';
import { createTemplateHandlers } from '../../entry/resolvers/templates/templates';
import { createFindPages } from '../../usecases/links/adopt/find-pages';
import { createReadReportTemplate } from '../../usecases/reports/choice/read-report-template';
import { createListSpaceTemplates } from '../../usecases/templates/list-space-templates';
import { createChooseTemplate, createShowTemplates } from '../../usecases/templates/manage-templates';
import { createUseTemplate } from '../../usecases/templates/use-template';
import { platform } from '../platform';
import { requestAsViewer } from '../viewer';

const source = createTemplateSource(requestAsViewer);

const outside = {
  issueTypes: createIssueTypes(requestAsViewer),
  rights: createProjectRights(requestAsViewer),
  spaces: createSpaceReader(requestAsViewer),
  templates: createSpaceTemplates(requestAsViewer),
  places: createSpecPlaces(),
  choices: createTemplateChoices(platform.tokens),
  useTemplate: createUseTemplate({ source }),
};

export const handlers = createTemplateHandlers({
  ...platform,
  showTemplates: createShowTemplates(outside),
  chooseTemplate: createChooseTemplate(outside),
  useTemplate: outside.useTemplate,
  findPages: createFindPages(createPageFinder(requestAsViewer)),
  listSpaceTemplates: createListSpaceTemplates(outside),
});

/** For reports. */
export const readReportTemplate = createReadReportTemplate({ source });

import { createTemplateSource } from '../adapters/confluence/template-source';
import { createIssueTypes } from '../adapters/jira/issue-types';
import { createProjectRights } from '../adapters/jira/projects';
import { createTemplateChoices } from '../adapters/storage/template-choices';
import { createTemplateHandlers } from '../entry/resolvers/templates';
import { createChooseTemplate, createShowTemplates } from '../usecases/templates/manage-templates';
import { createUseTemplate } from '../usecases/templates/use-template';
import { platform, requestAsUser } from './platform';

const outside = {
  issueTypes: createIssueTypes(requestAsUser),
  rights: createProjectRights(requestAsUser),
  choices: createTemplateChoices(),
  useTemplate: createUseTemplate({ source: createTemplateSource(requestAsUser) }),
};

export const templateHandlers = createTemplateHandlers({
  ...platform,
  showTemplates: createShowTemplates(outside),
  chooseTemplate: createChooseTemplate(outside),
});

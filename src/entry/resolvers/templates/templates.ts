import {
  parseTemplateChoice,
  parseTemplateRequest,
  parseTitleWords,
} from '../../../contract/spec/template-requests';
import { type TemplateCalls } from '../../../contract/spec/templates';
import { commentLanguage } from '../../../domain/spec/comment-language';
import { type FindPages } from '../../../usecases/links/adopt/find-pages';
import { type ListSpaceTemplates } from '../../../usecases/templates/list-space-templates';
import { type ChooseTemplate, type ShowTemplates } from '../../../usecases/templates/manage-templates';
import { type UseTemplate } from '../../../usecases/templates/template-use';
import { answering, type AnsweringDeps, type Handlers, invalidRequest } from '../call';
import { onProject } from '../on-project';
import { toChooseTemplate, toReadTemplate, toShowTemplates, toSpaceTemplate } from './templates-answers';

interface Deps extends AnsweringDeps {
  readonly showTemplates: ShowTemplates;
  readonly chooseTemplate: ChooseTemplate;
  readonly useTemplate: UseTemplate;
  readonly findPages: FindPages;
  readonly listSpaceTemplates: ListSpaceTemplates;
}

/** The calls of *Spec template* on a project's page. */
export function createTemplateHandlers(deps: Deps): Handlers<TemplateCalls> {
  return {
    'show-templates': onProject(deps, 'show-templates', async (projectId, _payload, { locale }) =>
      toShowTemplates(await deps.showTemplates(projectId, commentLanguage(locale))),
    ),
    'choose-template': onProject(deps, 'choose-template', async (projectId, payload) => {
      const request = parseTemplateRequest(payload);
      if (request === null) return invalidRequest;
      return toChooseTemplate(await deps.chooseTemplate(projectId, request.issueTypeId, request.choice));
    }),
    'read-template': answering(deps, 'read-template', async (payload, { locale }) => {
      const choice = parseTemplateChoice(payload);
      if (choice === null) return invalidRequest;
      return toReadTemplate(await deps.useTemplate(choice, commentLanguage(locale)));
    }),
    'find-template-pages': answering(deps, 'find-template-pages', async (payload) => {
      const words = parseTitleWords(payload);
      if (words === null) return invalidRequest;
      const pages = await deps.findPages(words);
      return {
        kind: 'pages' as const,
        pages: pages.map(({ pageId, title, spaceName }) => ({ pageId, title, spaceName })),
      };
    }),
    'list-space-templates': onProject(deps, 'list-space-templates', async (projectId) => {
      const templates = await deps.listSpaceTemplates(projectId);
      return { kind: 'space-templates' as const, templates: templates.map(toSpaceTemplate) };
    }),
  };
}

import { parseChooseTemplate } from '../../contract/template-requests';
import {
  type ChooseTemplateAnswer,
  type ShowTemplatesAnswer,
  type TemplateCalls,
} from '../../contract/templates';
import { commentLanguage } from '../../domain/spec/spec-comment';
import {
  type ChooseTemplate,
  type ShowTemplates,
  type ShowTemplatesOutcome,
} from '../../usecases/templates/manage-templates';
import { answering, type AnsweringDeps, type BridgeCall, invalidRequest } from './call';
import { claimedId } from './extension';
import { toTemplateTrouble } from './templates-answers';

interface Deps extends AnsweringDeps {
  readonly showTemplates: ShowTemplates;
  readonly chooseTemplate: ChooseTemplate;
}

type Handlers = {
  readonly [Key in keyof TemplateCalls]: (call: BridgeCall) => Promise<TemplateCalls[Key]['answer']>;
};

/** The calls of *Spec template* on a project's page. */
export function createTemplateHandlers(deps: Deps): Handlers {
  return {
    'show-templates': answering(deps, 'show-templates', async (_payload, { extension, locale }) => {
      const projectId = claimedId(extension, 'project', 'id');
      if (projectId === null) return invalidRequest;
      return toShowTemplates(await deps.showTemplates(projectId, commentLanguage(locale)));
    }),
    'choose-template': answering(deps, 'choose-template', async (payload, { extension }) => {
      const projectId = claimedId(extension, 'project', 'id');
      const request = parseChooseTemplate(payload);
      if (projectId === null || request === null) return invalidRequest;
      const outcome = await deps.chooseTemplate(projectId, request.issueTypeId, request.choice);
      const answer: ChooseTemplateAnswer =
        outcome.kind === 'unusable'
          ? { kind: 'unusable', trouble: toTemplateTrouble(outcome.trouble) }
          : outcome;
      return answer;
    }),
  };
}

function toShowTemplates(outcome: ShowTemplatesOutcome): ShowTemplatesAnswer {
  if (outcome.kind !== 'templates') return outcome;
  const types = outcome.types.map(({ issueTypeId, name, template }) => ({
    issueTypeId,
    name,
    title: template.kind === 'usable' ? template.title : null,
    trouble: template.kind === 'unusable' ? toTemplateTrouble(template) : null,
  }));
  return { kind: 'templates', types, mayChange: outcome.mayChange };
}

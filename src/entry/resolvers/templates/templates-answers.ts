import {
  type ChooseTemplateAnswer,
  type ReadTemplateAnswer,
  type ShowTemplatesAnswer,
  type SpaceTemplateView,
} from '../../../contract/spec/templates';
import { SPEC_NAMES } from '../../../domain/templates/placeholder-names';
import { blocksOf } from '../../../domain/templates/template-blocks';
import { onceNotes } from '../../../domain/templates/once-notes';
import { notesOn } from '../../../domain/templates/template-notes';
import { MOST_FINDINGS } from '../../../domain/templates/template-places';
import { type OfferedTemplate } from '../../../usecases/templates/list-space-templates';
import {
  type ChooseTemplateOutcome,
  type ShowTemplatesOutcome,
  type TemplateOfType,
} from '../../../usecases/templates/manage-templates';
import { type UnusableTemplate, type UsableTemplate } from '../../../usecases/templates/template-use';
import { toTemplateTrouble } from './template-trouble';

export function toShowTemplates(outcome: ShowTemplatesOutcome): ShowTemplatesAnswer {
  if (outcome.kind !== 'templates') return outcome;
  return { kind: 'templates', types: outcome.types.map(toTemplateOfType), mayChange: outcome.mayChange };
}

function toTemplateOfType({ issueTypeId, name, template }: TemplateOfType) {
  const isUsable = template.kind === 'usable';
  return {
    issueTypeId,
    name,
    title: isUsable ? template.title : null,
    path: isUsable && template.path !== null ? `/wiki${template.path}` : null,
    choice: template.choice,
    trouble: isUsable ? null : toTemplateTrouble(template, SPEC_NAMES),
  };
}

export const toChooseTemplate = (outcome: ChooseTemplateOutcome): ChooseTemplateAnswer =>
  outcome.kind === 'unusable'
    ? { kind: 'unusable', trouble: toTemplateTrouble(outcome.trouble, SPEC_NAMES) }
    : outcome;

export function toReadTemplate(outcome: UsableTemplate | UnusableTemplate): ReadTemplateAnswer {
  if (outcome.kind === 'unusable')
    return { kind: 'unusable', trouble: toTemplateTrouble(outcome, SPEC_NAMES) };
  const { template, leftOut } = outcome;
  const found = [...onceNotes(template), ...notesOn(blocksOf(template), SPEC_NAMES), ...leftOut];
  const notes = found.slice(0, MOST_FINDINGS);
  return { kind: 'template', parts: template.parts, notes };
}

export const toSpaceTemplate = ({ templateId, name, space }: OfferedTemplate): SpaceTemplateView => ({
  templateId,
  name,
  spaceName: space?.name ?? null,
});

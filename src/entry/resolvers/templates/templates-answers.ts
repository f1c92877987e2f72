import {
  type ChooseTemplateAnswer,
  type ReadTemplateAnswer,
  type ShowTemplatesAnswer,
  type SpaceTemplateView,
  type TemplateFinding,
  type TemplateTrouble as TemplateTroubleView,
} from '../../../contract/spec/templates';
import { type TemplateFault } from '../../../domain/templates/check-template';
import { nearestName } from '../../../domain/templates/nearest-name';
import { blocksOf } from '../../../domain/templates/spec-template';
import { notesOn } from '../../../domain/templates/template-notes';
import { MOST_FINDINGS } from '../../../domain/templates/template-places';
import { type OfferedTemplate } from '../../../usecases/templates/list-space-templates';
import {
  type ChooseTemplateOutcome,
  type ShowTemplatesOutcome,
  type TemplateOfType,
} from '../../../usecases/templates/manage-templates';
import {
  type TemplateTrouble,
  type UnusableTemplate,
  type UsableTemplate,
} from '../../../usecases/templates/use-template';

export const toTemplateTrouble = (trouble: TemplateTrouble): TemplateTroubleView => ({
  why: trouble.why,
  title: 'title' in trouble ? trouble.title : null,
  faults: 'faults' in trouble ? trouble.faults.map(toFinding) : [],
});

const toFinding = (fault: TemplateFault): TemplateFinding =>
  fault.kind === 'unknown-name' ? { ...fault, meant: nearestName(fault.name) } : fault;

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
    trouble: isUsable ? null : toTemplateTrouble(template),
  };
}

export const toChooseTemplate = (outcome: ChooseTemplateOutcome): ChooseTemplateAnswer =>
  outcome.kind === 'unusable' ? { kind: 'unusable', trouble: toTemplateTrouble(outcome.trouble) } : outcome;

export function toReadTemplate(outcome: UsableTemplate | UnusableTemplate): ReadTemplateAnswer {
  if (outcome.kind === 'unusable') return { kind: 'unusable', trouble: toTemplateTrouble(outcome) };
  const { template, leftOut } = outcome;
  const notes = [...notesOn(blocksOf(template)), ...leftOut].slice(0, MOST_FINDINGS);
  return { kind: 'template', parts: template.parts, notes };
}

export const toSpaceTemplate = ({ templateId, name, space }: OfferedTemplate): SpaceTemplateView => ({
  templateId,
  name,
  spaceName: space?.name ?? null,
});

import { type SpecLanguage } from '../../domain/templates/spec-language';
import { type TemplateChoice } from '../../domain/templates/template-choice';
import { choiceFor } from '../../domain/templates/template-choices';
import { type IssueTypes, type ParentType } from '../../ports/issues/issue-types';
import { type ProjectRights } from '../../ports/projects/projects';
import { type TemplateChoicesStore } from '../../ports/templates/template-choices';
import { sideBySide } from '../side-by-side';
import { type UnusableTemplate, type UsableTemplate, type UseTemplate } from './template-use';

interface Deps {
  readonly issueTypes: IssueTypes;
  readonly rights: ProjectRights;
  readonly choices: TemplateChoicesStore;
  readonly useTemplate: UseTemplate;
}

export interface TemplateOfType extends ParentType {
  readonly template: UsableTemplate | UnusableTemplate;
}

export type ShowTemplatesOutcome =
  | { readonly kind: 'not-visible' }
  | { readonly kind: 'templates'; readonly types: readonly TemplateOfType[]; readonly mayChange: boolean };

/** Which template each type of issue has, as far as the person who asks can read them. */
export function createShowTemplates({ issueTypes, rights, choices, useTemplate }: Deps) {
  return async (projectId: string, language: SpecLanguage): Promise<ShowTemplatesOutcome> => {
    const [types, mayChange, chosen] = await sideBySide(
      issueTypes.ofParents(projectId),
      rights.mayAdminister(projectId),
      choices.of(projectId),
    );
    if (types === null) return { kind: 'not-visible' };
    const templates = await sideBySide(
      ...types.map(({ issueTypeId }) => useTemplate(choiceFor(chosen, issueTypeId), language)),
    );
    const shown = types.flatMap((type, index) => {
      const template = templates[index];
      return template === undefined ? [] : [{ ...type, template }];
    });
    return { kind: 'templates', types: shown, mayChange };
  };
}

export type ChooseTemplateOutcome =
  | { readonly kind: 'chosen' }
  | { readonly kind: 'may-not' }
  | { readonly kind: 'unusable'; readonly trouble: UnusableTemplate };

/** Chooses a template for a type of issue: checked as the project administrator who chooses, and refused with its faults. */
export function createChooseTemplate({ rights, choices, useTemplate }: Omit<Deps, 'issueTypes'>) {
  return async (
    projectId: string,
    issueTypeId: string,
    choice: TemplateChoice,
  ): Promise<ChooseTemplateOutcome> => {
    const [mayChange, template] = await sideBySide(
      rights.mayAdminister(projectId),
      useTemplate(choice, 'en'),
    );
    if (!mayChange) return { kind: 'may-not' };
    if (template.kind === 'unusable') return { kind: 'unusable', trouble: template };
    await choices.choose(projectId, issueTypeId, choice);
    return { kind: 'chosen' };
  };
}

export type ShowTemplates = ReturnType<typeof createShowTemplates>;
export type ChooseTemplate = ReturnType<typeof createChooseTemplate>;

import { type TemplateFault } from '../../domain/templates/check-template';
import { type SpecLanguage } from '../../domain/templates/spec-language';
import { type SpecTemplate } from '../../domain/templates/spec-template';
import { type TemplateChoice } from '../../domain/templates/template-choice';
import { type TemplateNote } from '../../domain/templates/template-notes';

export interface UsableTemplate {
  readonly kind: 'usable';
  readonly choice: TemplateChoice;
  readonly template: SpecTemplate;
  /** `null` for the built-in one: it has no name but ours. */
  readonly title: string | null;
  readonly versionNumber: number | null;
  /** Below the wiki's base; `null` where it has no address of its own. */
  readonly path: string | null;
  /** What of it a page has no place for. */
  readonly leftOut: readonly TemplateNote[];
}

export type TemplateTrouble =
  /** Deleted, in the trash, or hidden from this person: nobody may learn which. */
  | { readonly why: 'gone' }
  /** Confluence did not answer, or this person may not ask it. */
  | { readonly why: 'unavailable' }
  | { readonly why: 'faulty'; readonly title: string; readonly faults: readonly TemplateFault[] }
  /** Not a document that can be read, or one that is too large. */
  | { readonly why: 'unreadable'; readonly title: string };

export type UnusableTemplate = {
  readonly kind: 'unusable';
  readonly choice: TemplateChoice;
} & TemplateTrouble;

export type UseTemplate = (
  choice: TemplateChoice,
  language: SpecLanguage,
) => Promise<UsableTemplate | UnusableTemplate>;

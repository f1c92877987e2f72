import { assertNever } from '../../domain/kernel/assert-never';
import { type TemplateFault } from '../../domain/templates/check-template';
import { productSpec } from '../../domain/templates/product-spec';
import { type SpecTemplate } from '../../domain/templates/spec-template';
import { type SpecLanguage } from '../../domain/templates/spec-language';
import { type TemplateChoice } from '../../domain/templates/template-choice';
import { type TemplateNote } from '../../domain/templates/template-notes';
import { type TemplateSource } from '../../ports/templates/template-source';
import { sideBySide } from '../side-by-side';
import { specWordsOf } from './spec-words-of';

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

/** Reads a template as the person who asks: one read, none for the built-in one, which speaks their language. */
export function createUseTemplate({ source }: { readonly source: TemplateSource }): UseTemplate {
  return async (choice, language) => {
    if (choice.kind === 'built-in') return builtIn(language);
    // Most specs are made from the built-in one, which nobody has to read.
    const reading = import('../../domain/templates/read-template');
    const [found, words, { readTemplate }] = await sideBySide(
      source.read(choice),
      specWordsOf(language),
      reading,
    );
    if (found === null) return { kind: 'unusable', choice, why: 'gone' };
    const { title, versionNumber, path, body, leftOut } = found;
    if (body === null) return { kind: 'unusable', choice, why: 'unreadable', title };
    const read = readTemplate(body, words);
    switch (read.kind) {
      case 'usable':
        return {
          kind: 'usable',
          choice,
          template: read.template,
          title,
          versionNumber,
          path,
          leftOut,
        };
      case 'faulty':
        return { kind: 'unusable', choice, why: 'faulty', title, faults: read.faults };
      case 'unreadable':
        return { kind: 'unusable', choice, why: 'unreadable', title };
      default:
        return assertNever(read);
    }
  };
}

export const builtIn = async (language: SpecLanguage): Promise<UsableTemplate> => ({
  kind: 'usable',
  choice: { kind: 'built-in' },
  template: productSpec(await specWordsOf(language)),
  title: null,
  versionNumber: null,
  path: null,
  leftOut: [],
});

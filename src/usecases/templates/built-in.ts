import { productSpec } from '../../domain/templates/product-spec';
import { type SpecLanguage } from '../../domain/templates/spec-language';
import { specWordsOf } from './spec-words-of';
import { type UsableTemplate } from './template-use';

/** The template that is written in code, in the language of whoever reads it. */
export const builtIn = async (language: SpecLanguage): Promise<UsableTemplate> => ({
  kind: 'usable',
  choice: { kind: 'built-in' },
  template: productSpec(await specWordsOf(language)),
  title: null,
  versionNumber: null,
  path: null,
  leftOut: [],
});

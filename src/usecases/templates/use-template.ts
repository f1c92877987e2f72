import { type TemplateSource } from '../../ports/templates/template-source';
import { sideBySide } from '../side-by-side';
import { builtIn } from './built-in';
import { specWordsOf } from './spec-words-of';
import { type UseTemplate } from './template-use';

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
    }
  };
}

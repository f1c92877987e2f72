import { builtIn } from './built-in';
import { type UseTemplate } from './template-use';

/** Where no template of people's is read. */
export const useBuiltInAlone: UseTemplate = async (choice, language) =>
  choice.kind === 'built-in' ? builtIn(language) : { kind: 'unusable', choice, why: 'unavailable' };

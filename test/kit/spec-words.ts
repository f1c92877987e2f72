import { de } from '../../src/domain/templates/words/de';
import { en } from '../../src/domain/templates/words/en';
import { ja } from '../../src/domain/templates/words/ja';

export const SPEC_WORDS = { en, de, ja };

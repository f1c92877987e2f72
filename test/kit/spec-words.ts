import { de } from '../../src/domain/spec/words/de';
import { en } from '../../src/domain/spec/words/en';
import { ja } from '../../src/domain/spec/words/ja';

export const SPEC_WORDS = { en, de, ja };

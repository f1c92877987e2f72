import { textToTell } from '../../domain/description/label-language';
import { type EpicFacts } from '../../domain/spec/epic';
import { type WritingWords } from '../../domain/spec/spec-words';
import { type SpecLanguage } from '../../domain/templates/spec-language';
import { tongueOf } from '../description/tongue-of';
import { sideBySide } from '../side-by-side';
import { specWordsOf } from './spec-words-of';

/** What an epic is read and its spec written with, on a page of this language. */
export async function writingWordsOf(
  { description }: Pick<EpicFacts, 'description'>,
  language: SpecLanguage,
): Promise<WritingWords> {
  const [{ facts }, tongue] = await sideBySide(
    specWordsOf(language),
    tongueOf(textToTell(description), language),
  );
  return { facts, tongue };
}

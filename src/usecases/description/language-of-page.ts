import { labelLanguage, textToTell } from '../../domain/description/label-language';
import { type Tongue } from '../../domain/description/section-names';
import { headingsIn } from '../../domain/documents/page/headings';
import { childrenOf, type PageBody, valueOf } from '../../domain/documents/page/page-body';
import { type SpecLanguage } from '../../domain/templates/spec-language';
import { tongueOf } from './tongue-of';

/**
 * The language of a page that people wrote: the one in which more of its headings name sections. `own` where they
 * name none, as many in one as in the other, or where Lockstep does not write theirs.
 */
export async function languageOfPage(body: PageBody, own: SpecLanguage): Promise<SpecLanguage> {
  const headings = headingsIn(body, 0).map(({ words }) => words);
  const namedIn = ({ nameOf }: Tongue): number =>
    headings.filter((words) => nameOf(words, true) !== null).length;
  const blocks = childrenOf(body, 0).map((number) => valueOf(body, number));
  const other = labelLanguage(textToTell(blocks), null);
  const inEnglish = namedIn(await tongueOf('', null));
  if (other !== 'de' && other !== 'ja') return other === null && inEnglish > 0 ? 'en' : own;
  const inOther = namedIn(await tongueOf('', other)) - inEnglish;
  if (inOther === inEnglish) return own;
  return inOther > inEnglish ? other : 'en';
}

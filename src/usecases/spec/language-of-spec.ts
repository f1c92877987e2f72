import { headingsIn } from '../../domain/documents/page/headings';
import { type PageBody } from '../../domain/documents/page/page-body';
import { isAnchorOf } from '../../domain/spec/section-anchors';
import { type SpecJob } from '../../domain/spec/spec-job';
import { type SpecLanguage } from '../../domain/templates/spec-language';
import { languageOfPage } from '../description/language-of-page';

/**
 * What Lockstep has made says so by its anchors, however people call its sections by now. What it has added to a page
 * of people's is in the language of that page, whatever that of whoever made it the spec.
 */
export async function languageOfSpec(
  { op, order, origin }: Pick<SpecJob, 'op' | 'order' | 'origin'>,
  body: PageBody,
): Promise<SpecLanguage> {
  if (origin === 'adopted') return languageOfPage(body, order.language);
  const isMade = headingsIn(body, 0).some(({ anchors }) => anchors.some((name) => isAnchorOf(op, name)));
  return isMade ? order.language : languageOfPage(body, order.language);
}

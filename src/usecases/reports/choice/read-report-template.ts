import { takeForm, type TakenForm } from '../../../domain/reports/form/take-form';
import { type TemplateSource } from '../../../ports/templates/template-source';
import { type TemplateTrouble } from '../../templates/template-use';

export type ReadReportTemplateOutcome =
  | (Extract<TakenForm, { readonly kind: 'usable' }> & { readonly title: string })
  | { readonly kind: 'template-refused'; readonly trouble: TemplateTrouble };

export type ReadReportTemplate = (pageId: string) => Promise<ReadReportTemplateOutcome>;

/** Reads a page as the person who chooses, as what a report's pages are to look like. */
export function createReadReportTemplate({
  source,
}: {
  readonly source: TemplateSource;
}): ReadReportTemplate {
  return async (pageId) => {
    const found = await source.read({ kind: 'page', id: pageId });
    if (found === null) return { kind: 'template-refused', trouble: { why: 'gone' } };
    const { title, body } = found;
    const taken = body === null ? null : takeForm(body);
    if (taken?.kind === 'usable') return { ...taken, title };
    const trouble: TemplateTrouble =
      taken?.kind === 'faulty'
        ? { why: 'faulty', title, faults: taken.faults }
        : { why: 'unreadable', title };
    return { kind: 'template-refused', trouble };
  };
}

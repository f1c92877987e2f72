import { route } from '@forge/api';
import { type TemplateSource, type TemplateText } from '../../../ports/templates/template-source';
import { PlatformError } from '../../../ports/platform-error';
import { at, textAt } from '../../http/fields';
import { type ProductRequest } from '../../http/request';
import { toPlatformError } from '../../http/to-platform-error';

/** `request` must act as the person who looks: a template is shown to them. */
export function createTemplateSource(request: ProductRequest): TemplateSource {
  return {
    read: ({ kind, id }) => (kind === 'page' ? readPage(request, id) : readSpaceTemplate(request, id)),
  };
}

async function readPage(request: ProductRequest, pageId: string): Promise<TemplateText | null> {
  const response = await request(
    'getPageById',
    route`/wiki/api/v2/pages/${pageId}?body-format=atlas_doc_format`,
  );
  if (response.status === 404 || response.status === 403) return null;
  if (!response.ok) throw toPlatformError('read template', response);
  const page: unknown = await response.json();
  const title = textAt(page, 'title');
  const versionNumber = at(page, 'version', 'number');
  if (title === null || typeof versionNumber !== 'number')
    throw new PlatformError('rejected', 'read template: no title');
  if (textAt(page, 'status') !== 'current') return null;
  const body = textAt(page, 'body', 'atlas_doc_format', 'value');
  return { title, versionNumber, path: textAt(page, '_links', 'webui'), body, leftOut: [] };
}

/** Atlassian documents an `atlas_doc_format` of templates, and no parameter that asks for it by name. */
async function readSpaceTemplate(request: ProductRequest, templateId: string): Promise<TemplateText | null> {
  const response = await request(
    'getContentTemplate',
    route`/wiki/rest/api/template/${templateId}?expand=body`,
  );
  // The document knows no 404: 403 stands for what is hidden as well as for what is gone.
  if (response.status === 403 || response.status === 404) return null;
  if (!response.ok) throw toPlatformError('read template', response);
  const template: unknown = await response.json();
  const title = textAt(template, 'name');
  if (title === null) throw new PlatformError('rejected', 'read template: no name');
  return { title, versionNumber: null, path: null, ...(await bodyOf(template)) };
}

/** What a template asks for when a page is made by hand, as the document format has it. */
const VARIABLE = '"com.atlassian.confluence.template"';

/**
 * Most templates come in storage format alone; what reads that is loaded with the first of them. It knows
 * what a variable is, which would stay on a page that Lockstep makes, for ever unanswered.
 */
async function bodyOf(template: unknown): Promise<Pick<TemplateText, 'body' | 'leftOut'>> {
  const body = textAt(template, 'body', 'atlas_doc_format', 'value');
  const storage = textAt(template, 'body', 'storage', 'value');
  const isTaken = body !== null && !body.includes(VARIABLE);
  if (isTaken || storage === null) return { body, leftOut: [] };
  const { fromStorage } = await import('../../../domain/templates/storage/from-storage');
  return fromStorage(storage) ?? { body: null, leftOut: [] };
}

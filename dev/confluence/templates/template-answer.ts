import { type Call } from '../../products/operation';
import { type BodyFormat, valueIn } from '../body/representations';
import { isOtherwise } from '../habits';
import { listOf } from '../http/parameters';
import { spaceV1 } from '../pages/content-v1';
import { type SpaceRow } from '../spaces/space-store';
import { type TemplateRow } from './template-store';

/** A template as API v1 shows it; its text comes when `body` is expanded, in storage format [D]. */
export function templateAnswer(call: Call, template: TemplateRow) {
  const { context } = call;
  const space =
    template.space_id === null
      ? undefined
      : context.db.get<SpaceRow>('SELECT * FROM wiki_space WHERE id = ?', [template.space_id]);
  const labels = JSON.parse(template.labels) as readonly string[];
  return {
    templateId: String(template.id),
    name: template.name,
    description: template.description,
    ...(space && { space: spaceV1(call, space) }),
    labels: labels.map((name) => ({ prefix: 'global', name, id: name, label: name })),
    templateType: 'page',
    editorVersion: 'v2',
    ...(wantsBody(call) ? { body: bodies(call, template) } : { _expandable: { body: '' } }),
    _links: {
      self: `${context.siteUrl}/wiki/rest/api/template/${String(template.id)}`,
      base: `${context.siteUrl}/wiki`,
      context: '/wiki',
    },
  };
}

const wantsBody = (call: Call): boolean =>
  listOf(call, 'expand').some((name) => name === 'body' || name === 'body.storage');

function bodies(call: Call, { body }: TemplateRow) {
  const formats: readonly BodyFormat[] =
    isOtherwise(call.context, 'template-in-storage-alone') && listOf(call, 'expand').includes('body')
      ? ['storage', 'atlas_doc_format']
      : ['storage'];
  return Object.fromEntries(
    formats.map((format) => [format, { value: valueIn(format, body), representation: format }]),
  );
}

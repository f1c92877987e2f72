import { type Answer, type Call } from '../../products/operation';
import { storedBody } from '../body/written-body';
import { isObject, type JsonObject } from '../../kernel/json-object';
import { bodyObject, idIn, numberOf, textOf, toId } from '../http/parameters';
import { v1 } from '../http/rows';
import { nextContentId } from '../pages/page-store';
import { authorOf, readableSpaces } from '../permissions';
import { Refused } from '../refusals';
import { templateAnswer } from './template-answer';
import { checkMayKeep, readableTemplate, type TemplateRow } from './template-store';

/** `GET /template/page`: those of a space, or without a key those of the site. */
function listTemplates(call: Call): Answer {
  const key = call.query.get('spaceKey');
  const spaceId = key === null ? null : spaceWithKey(call, key);
  const start = numberOf(call, 'start', { min: 0, max: Number.MAX_SAFE_INTEGER, otherwise: 0 });
  const limit = numberOf(call, 'limit', { min: 0, max: 250, otherwise: 25 });
  const rows = call.context.db.all<TemplateRow>(
    'SELECT * FROM wiki_template WHERE space_id IS ? ORDER BY name COLLATE NOCASE, id LIMIT ? OFFSET ?',
    [spaceId, limit, start],
  );
  const base = `${call.context.siteUrl}/wiki`;
  return {
    status: 200,
    body: {
      results: rows.map((row) => templateAnswer(call, row)),
      start,
      limit,
      size: rows.length,
      _links: { base, context: '/wiki', self: `${base}/rest/api/template/page` },
    },
  };
}

function getTemplate(call: Call): Answer {
  return { status: 200, body: templateAnswer(call, readableTemplate(call, pathTemplateId(call))) };
}

/** `POST /template`: in the space that is named, or for the whole site. */
function createTemplate(call: Call): Answer {
  const body = bodyObject(call);
  const key = isObject(body['space']) ? textOf(body['space'], 'key') : undefined;
  const spaceId = key === undefined ? null : spaceWithKey(call, key);
  checkMayKeep(call, spaceId);
  const { context, principal } = call;
  const { name, description, labels, text } = writtenTemplate(call, body);
  const id = nextContentId(context.db);
  context.db.run('INSERT INTO wiki_template VALUES (?, ?, ?, ?, ?, ?, ?, ?)', [
    id,
    spaceId,
    name,
    description,
    text,
    labels,
    authorOf(principal),
    context.now(),
  ]);
  return { status: 200, body: templateAnswer(call, readableTemplate(call, id)) };
}

function updateTemplate(call: Call): Answer {
  const body = bodyObject(call);
  const templateId = idIn(body, 'templateId');
  if (templateId === undefined) throw new Refused('parameter-missing', { name: 'templateId' });
  const template = readableTemplate(call, templateId);
  checkMayKeep(call, template.space_id);
  const { name, description, labels, text } = writtenTemplate(call, body, template.body);
  call.context.db.run(
    'UPDATE wiki_template SET name = ?, description = ?, labels = ?, body = ? WHERE id = ?',
    [name, description, labels, text, template.id],
  );
  return { status: 200, body: templateAnswer(call, readableTemplate(call, template.id)) };
}

function removeTemplate(call: Call): Answer {
  const template = readableTemplate(call, pathTemplateId(call));
  checkMayKeep(call, template.space_id);
  call.context.db.run('DELETE FROM wiki_template WHERE id = ?', [template.id]);
  return { status: 204 };
}

function writtenTemplate(call: Call, body: JsonObject, before?: string) {
  if (textOf(body, 'templateType') !== 'page')
    throw new Refused('body-wrong', { name: 'templateType', type: 'page' });
  const name = textOf(body, 'name')?.trim() ?? '';
  if (name === '') throw new Refused('parameter-missing', { name: 'name' });
  const description = textOf(body, 'description') ?? '';
  if (description.length > MAX_DESCRIPTION)
    throw new Refused('body-wrong', { name: 'description', type: 'at most 255 characters' });
  return {
    name,
    description,
    labels: JSON.stringify(labelsIn(body)),
    text: storedBody(call.context, body['body'], before),
  };
}

const MAX_DESCRIPTION = 255;

const labelsIn = (body: JsonObject): readonly string[] =>
  (Array.isArray(body['labels']) ? body['labels'].filter(isObject) : []).flatMap(
    (label) => textOf(label, 'name') ?? [],
  );

function spaceWithKey({ context, principal }: Call, key: string): number {
  const spaces = readableSpaces(principal);
  const space = context.db.get<{ id: number }>(
    `SELECT id FROM wiki_space WHERE key = ? AND id IN (${spaces.sql})`,
    [key, ...spaces.params],
  );
  if (space === undefined) throw new Refused('template-hidden');
  return space.id;
}

const pathTemplateId = ({ params }: Call): number =>
  toId(params['contentTemplateId'] ?? '', 'contentTemplateId');

const SUMMARY = ['read:confluence-content.summary'];
const WRITE = ['write:confluence-content'];
const ONE = '/template/{contentTemplateId}' as const;

export const templateOperations = [
  v1('GET /template/page', 'getContentTemplates', SUMMARY, listTemplates),
  v1('POST /template', 'createContentTemplate', WRITE, createTemplate),
  v1('PUT /template', 'updateContentTemplate', WRITE, updateTemplate),
  v1(`GET ${ONE}`, 'getContentTemplate', SUMMARY, getTemplate),
  v1(`DELETE ${ONE}`, 'removeTemplate', WRITE, removeTemplate),
];

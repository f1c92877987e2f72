import { type Call } from '../../products/operation';
import { findPerson } from '../../products/people';
import { labelsOfPage } from '../around/page-labels';
import { propertiesOf } from '../around/page-properties';
import { BODY_FORMATS, type BodyFormat, valueIn } from '../body/representations';
import { isoTime, pageLinks } from './page-answer';
import { ancestorsOf, findPage, type PageRow, shownVersion } from './page-store';
import { OPERATIONS as RESTRICTED, restrictionAnswer } from '../around/restrictions';
import { userV1 } from '../people/user-answer';
import { type SpaceRow } from '../spaces/space-store';

type Part = (call: Call, page: PageRow) => unknown;

/** A page as API v1 shows it: the plain facts, and what `expand` asks for. */
export function contentV1(
  call: Call,
  page: PageRow,
  expand: readonly string[],
): Readonly<Record<string, unknown>> {
  const links = pageLinks(call.context, page);
  const wanted = new Set(expand.map((name) => name.split('.')[0] ?? ''));
  const parts = Object.entries(PARTS).filter(([name]) => wanted.has(name));
  return {
    id: String(page.id),
    type: 'page',
    status: page.status,
    title: page.title,
    ...Object.fromEntries(parts.map(([name, part]) => [name, part(call, page)])),
    ...(wanted.has('restrictions') ? { restrictions: restrictions(call, page, expand) } : {}),
    ...(wanted.has('metadata') ? { metadata: metadata(call, page, expand) } : {}),
    ...(wanted.has('body') ? { body: bodies(call, page, expand) } : {}),
    macroRenderedOutput: {},
    extensions: { position: page.position },
    _expandable: expandable(wanted),
    _links: { webui: links.webui, self: selfLink(call, page), tinyui: links.tinyui },
  };
}

const PARTS: Readonly<Record<string, Part>> = {
  space: (call, page) => {
    const space = call.context.db.get<SpaceRow>('SELECT * FROM wiki_space WHERE id = ?', [page.space_id]);
    return space === undefined ? undefined : spaceV1(call, space);
  },
  version: (call, page) => versionV1(call, page),
  history: (call, page) => ({
    latest: true,
    createdBy: author(call, page.author_id),
    createdDate: isoTime(page.created_at),
    lastUpdated: versionV1(call, page),
    _expandable: { previousVersion: '', contributors: '', nextVersion: '' },
    _links: { self: `${selfLink(call, page)}/history` },
  }),
  ancestors: (call, page) =>
    ancestorsOf(call.context.db, page.id).flatMap((id) => {
      const ancestor = findPage(call.context.db, id);
      return ancestor === undefined ? [] : [contentV1(call, ancestor, [])];
    }),
};

const selfLink = ({ context }: Call, page: PageRow): string =>
  `${context.siteUrl}/wiki/rest/api/content/${String(page.id)}`;

function author({ context }: Call, accountId: string) {
  const person = findPerson(context.db, accountId);
  return person === undefined ? { type: 'unknown', accountId } : userV1(person);
}

export function versionV1(call: Call, page: PageRow) {
  const version = shownVersion(call.context.db, page);
  return {
    by: author(call, version.author_id),
    when: isoTime(version.created_at),
    friendlyWhen: isoTime(version.created_at).slice(0, 10),
    message: version.message,
    number: version.number,
    minorEdit: version.minor_edit === 1,
    _expandable: { content: `/rest/api/content/${String(page.id)}`, collaborators: '' },
    _links: { self: `${selfLink(call, page)}/version/${String(version.number)}` },
  };
}

export const spaceV1 = ({ context }: Call, space: SpaceRow) => ({
  id: space.id,
  key: space.key,
  alias: space.key,
  name: space.name,
  type: space.type,
  status: space.status,
  _expandable: {
    settings: '',
    metadata: '',
    operations: '',
    lookAndFeel: '',
    permissions: '',
    icon: '',
    description: '',
    theme: '',
    history: '',
    homepage: '',
    identifiers: '',
  },
  _links: { webui: `/spaces/${space.key}`, self: `${context.siteUrl}/wiki/rest/api/space/${space.key}` },
});

/** `metadata.labels` and `metadata.properties.KEY`; a key may hold dots, and it is all that follows. */
function metadata({ context }: Call, page: PageRow, expand: readonly string[]) {
  const properties = propertiesOf(context.db, page.id);
  const keys = expand.flatMap((name) => (name.startsWith(PROPERTIES) ? [name.slice(PROPERTIES.length)] : []));
  const labels = labelsOfPage(context.db, page.id).map((label) => ({ ...label, label: label.name }));
  return {
    ...(expand.includes('metadata.labels')
      ? { labels: { results: labels, start: 0, limit: 200, size: labels.length } }
      : {}),
    ...(keys.length > 0
      ? {
          properties: Object.fromEntries(
            properties.filter(({ key }) => keys.includes(key)).map((property) => [property.key, property]),
          ),
        }
      : {}),
  };
}

/** Who alone may read or edit the page itself; people and groups where they are asked for, else empty of them [D]. */
function restrictions(call: Call, page: PageRow, expand: readonly string[]) {
  const asked = RESTRICTED.filter((operation) =>
    expand.some((name) => name.startsWith(`restrictions.${operation}.restrictions`)),
  );
  const closed = RESTRICTED.filter((operation) => !asked.includes(operation));
  return {
    ...Object.fromEntries(asked.map((operation) => [operation, restrictionAnswer(call, page, operation)])),
    _expandable: Object.fromEntries(closed.map((operation) => [operation, ''])),
    _links: { self: `${selfLink(call, page)}/restriction/byOperation` },
  };
}

const PROPERTIES = 'metadata.properties.';

function bodies({ context }: Call, page: PageRow, expand: readonly string[]) {
  const { body } = shownVersion(context.db, page);
  const asked = BODY_FORMATS.filter((format) =>
    expand.some((name) => name === `body.${format}` || name.startsWith(`body.${format}.`)),
  );
  return Object.fromEntries(
    asked.map((format: BodyFormat) => [
      format,
      { value: valueIn(format, body), representation: format, _expandable: {} },
    ]),
  );
}

const EXPANDABLE = [
  'childTypes',
  'container',
  'metadata',
  'operations',
  'children',
  'restrictions',
  'history',
  'ancestors',
  'body',
  'version',
  'descendants',
  'space',
];

const expandable = (wanted: ReadonlySet<string>): Readonly<Record<string, string>> =>
  Object.fromEntries(EXPANDABLE.filter((name) => !wanted.has(name)).map((name) => [name, '']));

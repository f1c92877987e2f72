import { type Answer, type Call } from '../../products/operation';
import { bodyIn, LISTED_BODY_FORMATS } from '../body/representations';
import { listAnswer } from '../http/paging';
import { choiceOf, pathId } from '../http/parameters';
import { Refused } from '../refusals';
import { versionAnswer } from './page-answer';
import { findVersion, readablePage, type VersionRow } from './page-store';

/** `GET /pages/{id}/versions`: newest first, with bodies when a format is asked for. */
export function getVersions(call: Call): Answer {
  const { id } = readablePage(call, pathId(call, 'id'));
  const format = choiceOf(call, 'body-format', LISTED_BODY_FORMATS);
  const sort = choiceOf(call, 'sort', ['modified-date', '-modified-date']) ?? '-modified-date';
  return listAnswer(
    call,
    {
      path: `/wiki/api/v2/pages/${String(id)}/versions`,
      sql: 'SELECT * FROM wiki_page_version WHERE page_id = ?',
      params: [id],
      order: { column: 'created_at', id: 'number', descending: sort.startsWith('-') },
    },
    (version: VersionRow) => ({
      ...versionAnswer(version),
      page: {
        id: String(id),
        title: version.title,
        ...(format === undefined ? {} : { body: bodyIn(format, version.body) }),
      },
    }),
  );
}

export function getVersion(call: Call): Answer {
  const { db } = call.context;
  const page = readablePage(call, pathId(call, 'page-id'));
  const version = findVersion(db, page.id, pathId(call, 'version-number'));
  if (version === undefined) throw new Refused('not-found');
  return {
    status: 200,
    body: {
      ...versionAnswer(version),
      contentTypeModified: false,
      collaborators: [version.author_id],
      ...(version.number > 1 ? { prevVersion: version.number - 1 } : {}),
      ...(version.number < page.version ? { nextVersion: version.number + 1 } : {}),
    },
  };
}

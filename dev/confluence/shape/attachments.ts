import { type Answer, type Call } from '../../products/operation';
import { listAnswer, type Order } from '../http/paging';
import { choiceOf, pathId, toId } from '../http/parameters';
import { shape, v2 } from '../http/rows';
import { isoTime, pageLinks } from '../pages/page-answer';
import { findPage, readablePage } from '../pages/page-store';
import { type Condition, readablePages } from '../permissions';
import { Refused } from '../refusals';

interface AttachmentRow {
  readonly id: number;
  readonly page_id: number;
  readonly title: string;
  readonly media_type: string;
  readonly file_size: number;
  readonly file_id: string;
  readonly comment: string;
  readonly author_id: string;
  readonly created_at: number;
}

const SORTS = ['created-date', '-created-date', 'modified-date', '-modified-date'] as const;

/** What is known of a file; this site keeps no files. */
function attachmentAnswer(call: Call, row: AttachmentRow) {
  const page = findPage(call.context.db, row.page_id);
  const webui = page === undefined ? '' : `${pageLinks(call.context, page).webui}?preview=${String(row.id)}`;
  const download = `/rest/api/content/${String(row.page_id)}/child/attachment/att${String(row.id)}/download`;
  return {
    id: `att${String(row.id)}`,
    status: 'current',
    title: row.title,
    createdAt: isoTime(row.created_at),
    pageId: String(row.page_id),
    mediaType: row.media_type,
    mediaTypeDescription: row.media_type,
    comment: row.comment,
    fileId: row.file_id,
    fileSize: row.file_size,
    webuiLink: webui,
    downloadLink: download,
    version: {
      number: 1,
      message: row.comment,
      minorEdit: false,
      authorId: row.author_id,
      createdAt: isoTime(row.created_at),
    },
    _links: { webui, download },
  };
}

function attachmentsOfPage(call: Call): Answer {
  const { id } = readablePage(call, pathId(call, 'id'));
  return answerAttachments(call, `/wiki/api/v2/pages/${String(id)}/attachments`, [
    { sql: 'a.page_id = ?', params: [id] },
  ]);
}

const allAttachments = (call: Call): Answer => answerAttachments(call, '/wiki/api/v2/attachments', []);

function answerAttachments(call: Call, path: string, conditions: readonly Condition[]): Answer {
  const filters = (['filename', 'mediaType'] as const).flatMap((name) => {
    const value = call.query.get(name);
    return value === null
      ? []
      : [{ sql: `a.${name === 'filename' ? 'title' : 'media_type'} = ?`, params: [value] }];
  });
  const all = [readablePages(call.principal), ...conditions, ...filters];
  return listAnswer(
    call,
    {
      path,
      sql: `SELECT a.* FROM wiki_attachment a JOIN wiki_page p ON p.id = a.page_id WHERE ${all.map(({ sql }) => `(${sql})`).join(' AND ')}`,
      params: all.flatMap(({ params }) => params),
      order: attachmentOrder(call),
      defaultLimit: 50,
    },
    (row: AttachmentRow) => attachmentAnswer(call, row),
  );
}

function attachmentOrder(call: Call): Order {
  const sort = choiceOf(call, 'sort', SORTS) ?? 'created-date';
  return { column: 'created_at', id: 'id', descending: sort.startsWith('-') };
}

function oneAttachment(call: Call): Answer {
  const id = toId((call.params['id'] ?? '').replace(/^att/, ''), 'id');
  const readable = readablePages(call.principal);
  const row = call.context.db.get<AttachmentRow>(
    `SELECT a.* FROM wiki_attachment a JOIN wiki_page p ON p.id = a.page_id WHERE a.id = ? AND ${readable.sql}`,
    [id, ...readable.params],
  );
  if (row === undefined) throw new Refused('not-found');
  return { status: 200, body: attachmentAnswer(call, row) };
}

const READ = ['read:attachment:confluence'];

export const attachmentOperations = [
  v2('GET /pages/{id}/attachments', 'getPageAttachments', READ, attachmentsOfPage),
  v2('GET /attachments', 'getAttachments', READ, allAttachments),
  v2('GET /attachments/{id}', 'getAttachmentById', READ, oneAttachment),
].map(shape);

import { optionalPerson } from './people';
import { type Viewer } from './viewer';

export interface AttachmentRow {
  readonly id: number;
  readonly issue_id: number;
  readonly filename: string;
  readonly author_id: string | null;
  readonly created: number;
  readonly size: number;
  readonly mime_type: string;
}

export function attachmentView(viewer: Viewer, row: AttachmentRow): Readonly<Record<string, unknown>> {
  return {
    self: viewer.link(`/attachment/${String(row.id)}`),
    id: String(row.id),
    filename: row.filename,
    ...optionalPerson(viewer, 'author', row.author_id),
    created: viewer.instant(row.created),
    size: row.size,
    mimeType: row.mime_type,
    content: viewer.link(`/attachment/content/${String(row.id)}`),
  };
}

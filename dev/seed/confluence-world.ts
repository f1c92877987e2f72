import { type SpaceOperation, type SpaceTarget } from '../confluence/permissions';
import { type AdfDoc } from './adf';

export interface ConfluenceWorld {
  readonly spaces: readonly WorldSpace[];
  /** Parents before children. */
  readonly pages: Iterable<WorldPage>;
  /** Absent in worlds that were written before there were any. */
  readonly templates?: readonly WorldTemplate[];
}

export interface WorldTemplate {
  readonly id: string;
  /** Null for a template of the whole site. */
  readonly spaceId: string | null;
  readonly name: string;
  readonly description: string;
  readonly labels: readonly string[];
  readonly body: AdfDoc;
  readonly authorId: string;
  readonly createdAt: number;
}

export type SpacePrincipal =
  | { readonly type: 'group'; /** A group id. */ readonly id: string }
  | { readonly type: 'user'; /** An account id. */ readonly id: string }
  /** Visitors who are not logged in. */
  | { readonly type: 'anonymous' };

export interface WorldSpace {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly type: 'global' | 'personal';
  readonly status: 'current' | 'archived';
  readonly homepageId: string;
  readonly authorId: string;
  readonly createdAt: number;
  /** In the words of the v2 API: `read space`, `create page`, `delete page`, `create comment`, `administer space` … */
  readonly permissions: readonly {
    readonly id: string;
    readonly operation: SpaceOperation;
    readonly target: SpaceTarget;
    readonly principal: SpacePrincipal;
  }[];
}

export interface WorldPage {
  readonly id: string;
  readonly spaceId: string;
  /** Null for a space's home page. */
  readonly parentId: string | null;
  readonly status: 'current' | 'draft' | 'archived' | 'trashed';
  /** Absent for an ordinary page. */
  readonly subtype?: 'live';
  /** What is changed in a current page and not published; begun from its newest version. */
  readonly draft?: {
    readonly title: string;
    readonly body: AdfDoc;
    readonly authorId: string;
    readonly savedAt: number;
  };
  /** Order among siblings, ascending. */
  readonly position: number;
  readonly authorId: string;
  readonly ownerId: string;
  readonly createdAt: number;
  /** Oldest first, numbers from 1 without a gap; the last is what the page shows. */
  readonly versions: readonly [WorldPageVersion, ...WorldPageVersion[]];
  readonly labels: readonly string[];
  readonly properties: readonly { readonly id: string; readonly key: string; readonly value: unknown }[];
  readonly comments: readonly WorldPageComment[];
  /** Who alone may read (with everybody below the page) or edit; absent when not restricted. */
  readonly restrictions: {
    readonly read?: { readonly userIds: readonly string[]; readonly groupIds: readonly string[] };
    readonly update?: { readonly userIds: readonly string[]; readonly groupIds: readonly string[] };
  };
  readonly attachments: readonly WorldPageAttachment[];
}

export interface WorldPageVersion {
  readonly number: number;
  readonly title: string;
  readonly body: AdfDoc;
  readonly authorId: string;
  readonly createdAt: number;
  readonly message: string;
  readonly minorEdit: boolean;
}

export interface WorldPageComment {
  readonly id: string;
  readonly authorId: string;
  readonly createdAt: number;
  readonly body: AdfDoc;
  /** A reply names the comment it answers, which stands before it. */
  readonly parentCommentId: string | null;
  /** Set on an inline comment: the text it stands at, as marked by `annotation` marks of the same id in the body. */
  readonly inline: {
    readonly markerRef: string;
    readonly selection: string;
    readonly resolved: boolean;
  } | null;
}

export interface WorldPageAttachment {
  readonly id: string;
  readonly title: string;
  readonly mediaType: string;
  readonly fileSizeBytes: number;
  /** The media service's file id, a UUID: what `media` nodes refer to. */
  readonly fileId: string;
  readonly authorId: string;
  readonly createdAt: number;
  readonly comment: string;
}

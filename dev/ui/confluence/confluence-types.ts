/** The parts of Confluence's REST answers that the pages show. */

export interface Space {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly homepageId?: string | null;
  readonly description?: { readonly plain?: { readonly value: string } };
}

export interface PageVersion {
  readonly number: number;
  readonly createdAt: string;
  readonly authorId?: string;
  readonly message?: string;
}

export interface PageSummary {
  readonly id: string;
  readonly title: string;
  readonly parentId?: string | null;
  readonly position?: number | null;
}

export interface Page extends PageSummary {
  readonly spaceId: string;
  readonly status: string;
  /** `live` for a live doc. */
  readonly subtype?: string;
  readonly authorId?: string;
  readonly createdAt: string;
  readonly version: PageVersion;
  readonly body?: { readonly atlas_doc_format?: { readonly value: string } };
}

export interface PageComment {
  readonly id: string;
  readonly version: PageVersion;
  readonly body?: { readonly atlas_doc_format?: { readonly value: string } };
}

export interface InlineComment extends PageComment {
  readonly resolutionStatus: 'open' | 'reopened' | 'resolved' | 'dangling';
  readonly properties: { readonly inlineMarkerRef: string; readonly inlineOriginalSelection: string };
  readonly replies: readonly PageComment[];
}

interface Restricted {
  readonly restrictions: {
    readonly user: { readonly results: readonly { readonly accountId: string }[] };
    readonly group: { readonly results: readonly { readonly id: string }[] };
  };
}

/** Who alone may do what; an operation that nobody is named for is open. */
export interface Restrictions {
  readonly read?: Restricted;
  readonly update?: Restricted;
}

export interface Template {
  readonly templateId: string;
  readonly name: string;
  readonly description: string;
  readonly body?: { readonly storage?: { readonly value: string } };
}

export interface Label {
  readonly name: string;
}

export interface Attachment {
  readonly title: string;
  readonly mediaType: string;
  readonly fileId?: string;
  readonly downloadLink?: string;
}

export interface Paged<Item> {
  readonly results: readonly Item[];
  readonly _links?: { readonly next?: string };
}

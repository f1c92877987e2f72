/** A node of Atlassian's document format. */
export interface DocumentNode {
  readonly type: string;
  readonly text?: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly marks?: readonly { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>> }[];
  readonly content?: readonly DocumentNode[];
}

export interface PreviewSection {
  readonly kind: string;
  /** `null` for what is written once, between or above the sections. */
  readonly heading: readonly DocumentNode[] | null;
  readonly content: readonly DocumentNode[];
}

/** A layout, one of its columns or an expand, and what stands in it. */
export interface PreviewFrame {
  readonly frame: DocumentNode;
  readonly parts: readonly PreviewPart[];
}

export type PreviewPart = PreviewSection | PreviewFrame;

/** Issues that a live list on a page will show. */
export interface ListedChildren {
  readonly children: readonly { readonly key: string; readonly summary: string }[];
  readonly hasMoreChildren: boolean;
}

/** A stretch of a template: a section that is kept up to date, blocks that are filled once, or a frame with sections in it. */
export type TemplatePart =
  | {
      readonly kind: 'section';
      readonly pattern: {
        readonly kind: string;
        readonly level: number;
        readonly heading: readonly DocumentNode[];
        readonly pattern: readonly DocumentNode[];
      };
    }
  | { readonly kind: 'once'; readonly blocks: readonly DocumentNode[] }
  | { readonly kind: 'frame'; readonly frame: DocumentNode; readonly parts: readonly TemplatePart[] };

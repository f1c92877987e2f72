/** A space as the viewer sees it in Confluence. */
export interface SpaceView {
  readonly spaceId: string;
  readonly key: string;
  readonly name: string;
}

/** Where a page will go, or what stands in the way of one. */
export type PlaceView =
  | { readonly kind: 'space'; readonly space: SpaceView; readonly parentId: string | null }
  | {
      readonly kind: 'no-space';
      readonly why:
        | 'to-choose'
        | 'none-visible'
        | 'not-connected'
        | 'not-granted'
        | 'no-access'
        | 'unavailable';
    };

export interface SpacesAnswer {
  readonly kind: 'spaces';
  readonly spaces: readonly SpaceView[];
}

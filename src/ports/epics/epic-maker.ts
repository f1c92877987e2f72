/** A project in which this person may create issues. */
export interface EpicPlace {
  readonly projectId: string;
  readonly key: string;
  readonly name: string;
}

export interface NewEpic {
  /** Written on the issue, so that it is known again when the answer is lost. */
  readonly op: string;
  readonly projectId: string;
  readonly typeId: string;
  readonly summary: string;
}

export interface MadeEpic {
  readonly issueId: string;
  readonly key: string;
}

/** Makes issues that can have a spec, with the rights of the person who asks. Throws only `PlatformError`. */
export interface EpicMaker {
  /** At most fifty, by name. */
  places(): Promise<readonly EpicPlace[]>;
  /** An error that may have happened leaves it open whether the issue was made. */
  create(
    epic: NewEpic,
  ): Promise<({ readonly kind: 'made' } & MadeEpic) | { readonly kind: 'may-not-create' | 'not-accepted' }>;
  /** The issue of this operation among the person's newest; a search may know it late. */
  find(epic: NewEpic): Promise<MadeEpic | null>;
}

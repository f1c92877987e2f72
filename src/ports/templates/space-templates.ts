export interface SpaceTemplate {
  readonly templateId: string;
  readonly name: string;
}

/** Reads with the rights of the person who asks. Throws only `PlatformError`. */
export interface SpaceTemplates {
  /** Those of a space, or with `null` those of the whole site: the first hundred by name. Of a hidden space none. */
  of(spaceKey: string | null): Promise<readonly SpaceTemplate[]>;
}

export interface VersionName {
  readonly projectId: string;
  readonly name: string;
}

/** Versions of projects, with the rights of whoever asks. Throws only `PlatformError`. */
export interface Versions {
  /** `null` for one that is gone or hidden. */
  find(versionId: string): Promise<VersionName | null>;
}

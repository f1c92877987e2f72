export interface ProductOperation {
  readonly api: 'jira-platform-v3' | 'jira-software' | 'confluence-v1' | 'confluence-v2';
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  /** What the manifest must hold for it: all of them. */
  readonly scopes: readonly string[];
  /** A POST that only reads and may therefore be sent again. */
  readonly reads?: true;
}

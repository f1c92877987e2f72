export interface ProductOperation {
  readonly api: 'jira-platform-v3' | 'jira-software' | 'confluence-v1' | 'confluence-v2';
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** What the manifest must hold for it: all of them. */
  readonly scopes: readonly string[];
  /** A POST that only reads and may therefore be sent again. */
  readonly reads?: true;
  /**
   * What tells that a write took place: the one status that is documented for it, or a member of its answer.
   * Something in between may say 200 of a call that never arrived.
   */
  readonly success?: number | string;
}

/** Operations of an API, each with the scopes that it needs. */
export const operationsOf =
  (api: ProductOperation['api']) =>
  (method: ProductOperation['method'], ...scopes: readonly string[]): ProductOperation => ({
    api,
    method,
    scopes,
  });

export const reading = (operation: ProductOperation): ProductOperation => ({ ...operation, reads: true });

export const toldBy = (success: number | string, operation: ProductOperation): ProductOperation => ({
  ...operation,
  success,
});

export interface ProductOperation {
  readonly api: 'jira-platform-v3' | 'jira-software' | 'confluence-v1' | 'confluence-v2';
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** A POST that only reads and may therefore be sent again. */
  readonly reads?: true;
  /**
   * What tells that a write took place: the one status that is documented for it, or a member of its answer;
   * `null` where nothing does. Of reads it says nothing. Something in between may say 200 of a call that never arrived.
   */
  readonly success: number | string | null;
}

/** Operations of an API. What is written is named, mostly, and what is removed is not. */
export const operationsOf =
  (api: ProductOperation['api']) =>
  (
    method: ProductOperation['method'],
    success: ProductOperation['success'] = method === 'DELETE' ? 204 : 'id',
  ): ProductOperation => ({ api, method, success });

export const reading = (operation: ProductOperation): ProductOperation => ({ ...operation, reads: true });

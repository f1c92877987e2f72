export interface ProductOperation {
  readonly api: 'jira-platform-v3' | 'jira-software' | 'confluence-v1' | 'confluence-v2';
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  /** What the manifest must hold for it: all of them. */
  readonly scopes: readonly string[];
  /** A POST that only reads and may therefore be sent again. */
  readonly reads?: true;
}

type Method = ProductOperation['method'];

/** Operations of an API by method and path below its root, each with its scopes. */
export const operationsOf =
  (api: ProductOperation['api'], root: string) =>
  (call: `${Method} /${string}`, ...scopes: readonly string[]): ProductOperation => {
    const [method, path] = call.split(' ') as [Method, string];
    return { api, method, path: root + path, scopes };
  };

export const reading = (operation: ProductOperation): ProductOperation => ({ ...operation, reads: true });

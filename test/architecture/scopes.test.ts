import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { OPERATIONS, type ProductOperation } from '../../src/adapters/http/operations';

const root = resolve(__dirname, '../..');
const index = resolve(
  root,
  process.env['LOCKSTEP_CONTRACTS'] ?? '../shared/contracts',
  'operations-index.json',
);
const operations: readonly (readonly [string, ProductOperation])[] = Object.entries(OPERATIONS);
const { permissions } = parse(readFileSync(join(root, 'manifest.yml'), 'utf8')) as {
  permissions: { scopes: readonly string[] };
};

/** Declared from the first version, used by a later one; docs/decisions/0003 says for what. */
const RESERVED = [
  'read:jira-user',
  'manage:jira-project',
  'manage:jira-configuration',
  'read:board-scope:jira-software',
  'read:sprint:jira-software',
  'read:project:jira',
  'read:issue-details:jira',
  'read:jql:jira',
  'write:issue:jira-software',
  'read:permission:jira',
  'read:confluence-content.summary',
  'read:confluence-content.all',
  'read:confluence-content.permission',
  'write:confluence-content',
  'write:confluence-file',
  'read:confluence-props',
  'write:confluence-props',
  'read:confluence-space.summary',
  'read:confluence-user',
  'delete:page:confluence',
  'read:comment:confluence',
  'write:comment:confluence',
  'delete:comment:confluence',
  'read:attachment:confluence',
  'read:task:confluence',
  'read:user:confluence',
  'read:content.metadata:confluence',
  'read:hierarchical-content:confluence',
  'report:personal-data',
];

test('the manifest holds exactly what the operations need, what is reserved, and storage', () => {
  const needed = operations.flatMap(([, { scopes }]) => scopes);
  const unused = RESERVED.filter((scope) => !needed.includes(scope));
  expect([...permissions.scopes].sort()).toEqual([...new Set([...needed, ...unused, 'storage:app'])].sort());
});

const described = existsSync(index)
  ? (JSON.parse(readFileSync(index, 'utf8')) as readonly {
      api: string;
      method: string;
      path: string;
      op: string;
      scopes: Readonly<Record<string, readonly string[]>>;
    }[])
  : null;

if (described === null) {
  console.warn(
    `SKIPPED: ${String(operations.length)} operations were not held against the API descriptions: no ${index}`,
  );
}

(described === null ? test.skip.each : test.each)(operations)(
  '%s is as Atlassian describes it',
  (name, operation) => {
    const row = described?.find(({ api, op }) => api === operation.api && op === name);
    expect({ method: row?.method, path: row?.path }).toEqual({
      method: operation.method,
      path: operation.path,
    });
    const classic = row?.scopes['classic'] ?? [];
    const granular = row?.scopes['granular'] ?? row?.scopes['granular-beta'] ?? [];
    expect([classic, granular]).toContainEqual([...operation.scopes]);
  },
);

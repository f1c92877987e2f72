import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { SCOPES } from '../../src/adapters/http/operation-scopes';
import { type OperationId, OPERATIONS } from '../../src/adapters/http/operations';
import { PROBED_SCOPES } from '../../src/adapters/http/scope-probes';
import { contractText, type DescribedOperation, describedOperations, withContracts } from '../kit/contracts';

const root = resolve(__dirname, '../..');
const operations = Object.entries(OPERATIONS).map(
  ([name, operation]) => [name, { ...operation, scopes: SCOPES[name as OperationId] }] as const,
);
const { permissions } = parse(readFileSync(join(root, 'manifest.yml'), 'utf8')) as {
  permissions: { scopes: readonly string[] };
};

/** Declared from the first version, used by a later one; docs/decisions/0003 says for what. */
const RESERVED = [
  'read:jira-user',
  'manage:jira-project',
  'manage:jira-configuration',
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

withContracts('every operation is as Atlassian describes it', () => {
  const described = describedOperations();
  const rows = operations.map(([name, { api, method, scopes }]) => {
    const row = described.find((candidate) => candidate.api === api && candidate.op === name);
    return {
      table: { name, method, scopes },
      described: { name, method: row?.method, scopes: scopesOf(row, scopes) },
    };
  });
  expect(rows.map(({ table }) => table)).toEqual(rows.map(({ described: row }) => row));
});

/**
 * An operation is described with classic scopes, granular ones, or both: the one kind that was chosen, if it
 * is right. Those of Jira Software are described with one kind only.
 */
function scopesOf(row: DescribedOperation | undefined, chosen: readonly string[]): unknown {
  const { classic = [], granular, 'granular-beta': beta = [], security = [] } = row?.scopes ?? {};
  const either = [classic, granular ?? beta, security];
  return either.find((scopes) => String(scopes) === String(chosen)) ?? either;
}

/** Nothing in the answer of these tells a success that is theirs from another one. */
const UNTOLD = ['deleteIssueLink', 'rankIssues', 'setIssueProperty'];

withContracts('every write is told by what Atlassian documents for its success', () => {
  const writes = operations.filter(([, { method, reads }]) => method !== 'GET' && reads !== true);
  const untold = writes.flatMap(([name, { success }]) => (success === null ? [name] : []));
  expect(untold.sort()).toEqual(UNTOLD);
  const apis = new Map(writes.map(([, { api }]) => [api, contractText(`${api}.json`)]));
  for (const [name, { api, success }] of writes) {
    const found = successesOf(apis.get(api) ?? '', name);
    if (typeof success === 'number') expect([name, found]).toEqual([name, expect.arrayContaining([success])]);
    else if (success !== null) expect([name, found]).toEqual([name, expect.not.arrayContaining([204])]);
  }
});

interface Described {
  readonly operationId?: string;
  readonly responses?: Readonly<Record<string, unknown>>;
}

/** The statuses of success that are described for an operation. */
function successesOf(api: string, operationId: string): readonly number[] {
  const { paths } = JSON.parse(api) as {
    paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  };
  const all = Object.values(paths).flatMap((path) => Object.values(path));
  const { responses = {} } = all.find((each) => each.operationId === operationId) ?? {};
  return Object.keys(responses)
    .map(Number)
    .filter((status) => status >= 200 && status < 300);
}

test('the checks of the admin page ask for each scope that an operation needs', () => {
  const needed = new Set(operations.flatMap(([, { scopes }]) => scopes));
  expect([...PROBED_SCOPES].sort()).toEqual([...needed].sort());
});

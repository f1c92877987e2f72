import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { jiraOperations } from '../../../dev/jira/operations';

interface Described {
  readonly api: string;
  readonly method: string;
  readonly path: string;
  readonly op: string;
  readonly scopes?: Readonly<Record<string, readonly string[]>>;
}

const file = join(
  resolve(process.env['LOCKSTEP_CONTRACTS'] ?? '../shared/contracts'),
  'operations-index.json',
);
const described = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as readonly Described[]) : [];
const inContracts = described.length > 0 ? test : test.skip;

test('no operation stands in the table twice', () => {
  const names = jiraOperations.map(({ method, path }) => `${method} ${path.replace(/\{\w+\}/g, '{}')}`);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

inContracts('every row has the name, method and path of Atlassian’s description', () => {
  const known = new Set(described.map(({ op, method, path }) => `${op} ${method} ${path}`));
  const rows = jiraOperations.map(({ operationId, method, path }) => `${operationId} ${method} ${path}`);
  expect(rows.filter((row) => !known.has(row))).toEqual([]);
});

inContracts('every answered operation asks for the scopes of Atlassian’s description', () => {
  const wrong = jiraOperations
    .filter(({ depth }) => depth !== 'none')
    .filter(({ operationId, scopes }) => {
      const row = described.find(({ api, op }) => api === 'jira-platform-v3' && op === operationId);
      const { classic = [], granular, 'granular-beta': beta, security = [] } = row?.scopes ?? {};
      const named = [...classic, ...(granular ?? beta ?? [])];
      const expected = named.length > 0 ? named : security;
      return [...scopes.classic, ...scopes.granular].sort().join() !== [...expected].sort().join();
    });
  expect(wrong.map(({ operationId }) => operationId)).toEqual([]);
});

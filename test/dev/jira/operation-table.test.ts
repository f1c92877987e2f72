import { jiraOperations } from '../../../dev/jira/operations';
import { describedOperations, withContracts } from '../../kit/contracts';

test('no operation stands in the table twice', () => {
  const names = jiraOperations.map(({ method, path }) => `${method} ${path.replace(/\{\w+\}/g, '{}')}`);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

withContracts('every row has the name, method and path of Atlassian’s description', () => {
  const known = new Set(describedOperations().map(({ op, method, path }) => `${op} ${method} ${path}`));
  const rows = jiraOperations.map(({ operationId, method, path }) => `${operationId} ${method} ${path}`);
  expect(rows.filter((row) => !known.has(row))).toEqual([]);
});

withContracts('every described operation of Jira and its boards is known, at least by name', () => {
  const shape = (method: string, path: string): string => `${method} ${path.replace(/\{[^}]+\}/g, '{}')}`;
  const rows = new Set(jiraOperations.map(({ method, path }) => shape(method, path)));
  const described = describedOperations().filter(({ path }) =>
    /^\/rest\/(?:api\/3|agile\/1\.0)\//.test(path),
  );
  expect(described.length).toBeGreaterThan(0);
  const missing = described.filter(({ method, path }) => !rows.has(shape(method, path)));
  expect(missing.map(({ op }) => op)).toEqual([]);
});

withContracts('every answered operation asks for the scopes of Atlassian’s description', () => {
  const described = describedOperations();
  const wrong = jiraOperations
    .filter(({ depth }) => depth !== 'none')
    .filter(({ operationId, path: asked, scopes }) => {
      const row = described.find(
        ({ api, op, path }) => api.startsWith('jira-') && op === operationId && path === asked,
      );
      const { classic = [], granular, 'granular-beta': beta, security = [] } = row?.scopes ?? {};
      const named = [...classic, ...(granular ?? beta ?? [])];
      const expected = named.length > 0 ? named : security;
      return [...scopes.classic, ...scopes.granular].sort().join() !== [...expected].sort().join();
    });
  expect(wrong.map(({ operationId }) => operationId)).toEqual([]);
});

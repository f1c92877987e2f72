import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** Each rule of the dependency check with a file that breaks it: a rule that no longer fires is silently green. */
const PLANTS: readonly { readonly rule: string; readonly file: string; readonly imports: string }[] = [
  { rule: 'domain-sees-itself', file: 'src/domain/links/a.ts', imports: '../../ports/target' },
  { rule: 'ports-see-domain', file: 'src/ports/a.ts', imports: '../usecases/target' },
  { rule: 'usecases-see-ports', file: 'src/usecases/a.ts', imports: '../contract/target' },
  { rule: 'entry-sees-no-adapter', file: 'src/entry/a.ts', imports: '../adapters/jira/target' },
  { rule: 'adapters-serve-ports', file: 'src/adapters/jira/a.ts', imports: '../../usecases/target' },
  { rule: 'contract-stands-alone', file: 'src/contract/a.ts', imports: '../domain/kernel/target' },
  { rule: 'handlers-see-wiring', file: 'src/index.ts', imports: './usecases/target' },
  { rule: 'static-sees-contract', file: 'static/issue/a.ts', imports: '../../src/usecases/target' },
  { rule: 'dev-knows-no-app', file: 'dev/site/a.ts', imports: '../../src/domain/kernel/target' },
  { rule: 'adapters-are-strangers', file: 'src/adapters/storage/a.ts', imports: '../jira/target' },
  { rule: 'resources-are-strangers', file: 'static/byline/a.ts', imports: '../issue/target' },
  { rule: 'core-has-no-packages', file: 'src/usecases/b.ts', imports: 'valibot' },
  { rule: 'core-has-no-packages', file: 'src/domain/spec/b.ts', imports: 'temporal-polyfill' },
  { rule: 'contract-has-one-package', file: 'src/contract/b.ts', imports: 'preact' },
  { rule: 'forge-at-the-edge', file: 'src/entry/b.ts', imports: '@forge/api' },
  { rule: 'no-dev-package-shipped', file: 'src/adapters/http/b.ts', imports: 'hono' },
  { rule: 'browser-has-no-node', file: 'static/issue/b.ts', imports: 'node:fs' },
  { rule: 'no-test-code-shipped', file: 'src/domain/status/b.ts', imports: '../../../test/kit/target' },
  { rule: 'no-cycles', file: 'src/domain/kernel/cycle-a.ts', imports: './cycle-b' },
  { rule: 'no-unresolved', file: 'src/domain/kernel/c.ts', imports: './nowhere' },
];

const OTHERS: Readonly<Record<string, string>> = {
  'src/domain/kernel/cycle-b.ts': "export * from './cycle-a';",
  'src/domain/kernel/lonely.ts': 'export const lonely = 1;',
  ...Object.fromEntries(
    [
      'src/domain/kernel/target.ts',
      'src/ports/target.ts',
      'src/usecases/target.ts',
      'src/contract/target.ts',
      'src/adapters/jira/target.ts',
      'static/issue/target.ts',
      'test/kit/target.ts',
    ].map((file) => [file, 'export const target = 1;']),
  ),
};

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

const root = resolve(__dirname, '../..');
let tree: string;
let violations: readonly Violation[];

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'lockstep-plants-'));
  for (const file of ['package.json', 'tsconfig.base.json']) {
    cpSync(join(root, file), join(tree, file));
  }
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'));
  const plants = PLANTS.map(({ file, imports }): [string, string] => [file, `export * from '${imports}';`]);
  for (const [file, text] of [...Object.entries(OTHERS), ...plants]) {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    writeFileSync(join(tree, file), text);
  }
  const cruiser = join(root, 'node_modules/.bin/depcruise');
  const config = join(root, '.dependency-cruiser.cjs');
  const args = ['src', 'static', 'dev', 'test', '--config', config, '--output-type', 'json'];
  const { stdout } = spawnSync(cruiser, args, { cwd: tree, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  violations = (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations;
}, 60_000);

afterAll(() => {
  rmSync(tree, { recursive: true, force: true });
});

test.each(PLANTS)('$rule catches $file → $imports', ({ rule, file }) => {
  expect(violations).toContainEqual(
    expect.objectContaining({ from: file, rule: expect.objectContaining({ name: rule }) as unknown }),
  );
});

test('no-orphans catches a file that nobody imports', () => {
  expect(violations).toContainEqual(
    expect.objectContaining({
      from: 'src/domain/kernel/lonely.ts',
      rule: expect.objectContaining({ name: 'no-orphans' }) as unknown,
    }),
  );
});

test('every rule of the check has a planted violation', () => {
  const config = jest.requireActual<{ forbidden: { name: string }[] }>('../../.dependency-cruiser.cjs');
  const planted = new Set([...PLANTS.map(({ rule }) => rule), 'no-orphans']);
  expect(config.forbidden.map(({ name }) => name).filter((name) => !planted.has(name))).toEqual([]);
});

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** A file for each rule that is ours or that others lean on: a rule that no longer fires is silently green. */
const PLANTS: readonly { readonly code: string; readonly file: string; readonly text: string }[] = [
  plant('lockstep(never-waits)', 'src/domain', 'waits', 'export const a = async () => Promise.resolve(1);'),
  plant('lockstep(repeatable)', 'src/domain', 'hour', 'export const a = new Date();'),
  plant('lockstep(repeatable)', 'src/usecases', 'called', 'export const a = Date();'),
  plant('lockstep(repeatable)', 'src/domain', 'zone', 'export const a = (at: Date) => at.getHours();'),
  plant('lockstep(repeatable)', 'src/domain', 'locale', "export const a = 'a'.localeCompare('b');"),
  plant('lockstep(waits-for-it)', 'test/journeys', 'idle', "export const a = 'networkidle';"),
  plant('lockstep(waits-for-it)', 'test/journeys', 'time', 'page.waitForTimeout(1);'),
  plant('lockstep(waits-for-it)', 'test/kit', 'count', 'expect(await all.count()).toBeGreaterThan(0);'),
  plant('eslint(no-restricted-properties)', 'src/domain', 'now', 'export const a = Date.now();'),
  plant('eslint(no-restricted-properties)', 'src/domain', 'chance', 'export const a = Math.random();'),
  plant('eslint(no-restricted-globals)', 'src/usecases', 'remote', 'export const a = fetch;'),
  plant('import(no-default-export)', 'src/entry', 'unnamed', 'export default 1;'),
  plant('eslint(no-console)', 'src/entry', 'prints', 'console.log(1);'),
  plant('typescript(no-explicit-any)', 'src/entry', 'any', 'export const a: any = 1;'),
  plant('typescript(no-floating-promises)', 'src/entry', 'floats', 'Promise.resolve(1);'),
  plant('typescript(TS2322)', 'src/entry', 'type', "export const a: number = 'b';"),
  plant('typescript(TS2322)', 'static', 'screen', "export const a: number = 'b';"),
  plant('typescript(TS2584)', 'src/entry', 'no-window', 'export const a = document;'),
  plant('typescript(TS2591)', 'static', 'no-node', 'export const a = process;'),
];

function plant(code: string, folder: string, name: string, text: string) {
  return { code, file: `${folder}/${name}.ts`, text };
}

interface Found {
  readonly code: string;
  readonly filename: string;
}

const root = resolve(__dirname, '../..');
let tree: string;
let found: readonly string[];

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'lockstep-lint-'));
  const settings = ['.oxlintrc.json', 'lint', 'tsconfig.base.json', 'tsconfig.json', 'static/tsconfig.json'];
  for (const file of settings) cpSync(join(root, file), join(tree, file), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'));
  for (const { file, text } of PLANTS) {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    writeFileSync(join(tree, file), `${text}\n`);
  }
  const args = ['--type-aware', '--type-check', '--format', 'json', 'src', 'static', 'test'];
  const { stdout } = spawnSync(join(root, 'node_modules/.bin/oxlint'), args, { cwd: tree, encoding: 'utf8' });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly Found[] };
  found = diagnostics.map(({ code, filename }) => `${code} ${filename}`);
}, 60_000);

afterAll(() => {
  rmSync(tree, { recursive: true, force: true });
});

test.each(PLANTS)('$code is told of $file', ({ code, file }) => {
  expect(found).toContain(`${code} ${file}`);
});

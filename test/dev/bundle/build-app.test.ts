import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { buildApp, type BuildOutcome, type BuiltApp } from '../../../dev/bundle/build-app';
import { formatBuildError } from '../../../dev/bundle/build-error';
import { copyTinyApp } from '../site/tiny-app';

let root: string;
const build = (): Promise<BuildOutcome> => buildApp({ root, outDir: join(root, 'build/app') });
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

async function built(): Promise<BuiltApp> {
  const outcome = await build();
  if (outcome.kind === 'failed') throw new Error(outcome.errors.map(formatBuildError).join('\n'));
  return outcome.app;
}

async function failure(): Promise<string> {
  const outcome = await build();
  return outcome.kind === 'failed' ? outcome.errors.map(formatBuildError).join('\n') : 'no failure';
}

beforeEach(() => {
  root = copyTinyApp();
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test('the backend becomes one CommonJS file for each handler module', async () => {
  const app = await built();
  expect(app.bundle.modules).toEqual({ index: join(root, 'build/app/index.cjs') });
  expect(read('build/app/index.cjs')).toContain('said: "hello"');
});

test('a resource becomes a script, a style sheet and copies of everything else', async () => {
  const app = await built();
  expect(app.resources).toEqual({ hello: join(root, 'static/hello/build') });
  expect(read('static/hello/build/main.js')).toContain('Hello');
  expect(read('static/hello/build/main.css')).toContain('margin');
  expect(read('static/hello/build/index.html')).toBe(read('static/hello/index.html'));
});

test('a frame reads one script at first, and a part that is read late goes on with what is in it', async () => {
  const write = (file: string, text: string) => {
    writeFileSync(join(root, 'static/hello', file), text);
  };
  write(
    'state.ts',
    'export const seen: string[] = []; export const add = (name: string) => seen.push(name);',
  );
  write('words.ts', "import { add } from './state'; export const word = 'late'; add('words');");
  write('late.ts', "import { add } from './state'; import { word } from './words'; add(word);");
  write(
    'other.ts',
    "import { seen } from './state'; import { word } from './words'; export const told = () => seen.join() + word;",
  );
  write(
    'main.tsx',
    `import { add, seen } from './state';
    add('main');
    void Promise.all([import('./late'), import('./other')]).then(([, { told }]) => console.log(seen.join(), told()));`,
  );
  await built();
  const script = join(root, 'static/hello/build/main.js');
  expect(readFileSync(script, 'utf8')).not.toMatch(/^import|[;}]import[{"]/);
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', `import '${script}'`], {
    encoding: 'utf8',
  });
  expect(stdout).toBe('main,words,late main,words,latelate\n');
});

test('builds of one app at once do not get in each other’s way', async () => {
  const outcomes = await Promise.all(Array.from({ length: 5 }, build));
  expect(outcomes.map(({ kind }) => kind)).toEqual(outcomes.map(() => 'built'));
  expect(readdirSync(join(root, 'static/hello/build')).sort()).toEqual([
    'index.html',
    'main.css',
    'main.css.map',
    'main.js',
    'main.js.map',
  ]);
});

test('translations stand where the platform puts them', async () => {
  await built();
  expect(JSON.parse(read('build/app/__LOCALES__/en-US.json'))).toEqual({ greeting: 'Hello' });
  expect(JSON.parse(read('build/app/__LOCALES__/i18n-info.json'))).toMatchObject({
    config: { locales: ['en-US'], fallback: { default: 'en-US' } },
  });
});

test('the version changes with the content and only with it', async () => {
  const first = await built();
  expect((await built()).bundle.version).toBe(first.bundle.version);
  writeFileSync(join(root, 'static/hello/hello.css'), 'body { margin: 1px; }');
  expect((await built()).bundle.version).not.toBe(first.bundle.version);
});

test('a failed build says where and leaves the last good app', async () => {
  await built();
  const before = read('build/app/index.cjs');
  writeFileSync(join(root, 'src/index.ts'), 'export const resolve = 1;');
  writeFileSync(join(root, 'static/hello/main.ts'), 'let a = ;');
  expect(await failure()).toBe('static/hello/main.ts:1:9: Unexpected ";"');
  expect(read('build/app/index.cjs')).toBe(before);
});

test('a broken manifest is told with its line', async () => {
  writeFileSync(join(root, 'manifest.yml'), 'app:\n  id: x\n id: y\n');
  expect(await failure()).toMatch(/^manifest\.yml:3:\d+: /);
});

test('a manifest that lacks what a build needs is told by the path of the value', async () => {
  writeFileSync(join(root, 'manifest.yml'), 'app: { id: nobody }\nmodules: {}\n');
  expect(await failure()).toMatch(/^manifest\.yml: app\.id: /);
});

test('what an earlier build left in a resource is removed', async () => {
  await built();
  const stale = join(root, 'static/hello/build/old-chunk.js');
  writeFileSync(stale, '');
  writeFileSync(join(root, 'static/hello/hello.css'), 'body { margin: 1px; }');
  await built();
  expect(existsSync(stale)).toBe(false);
});

describe('an app whose sources are as they were', () => {
  const output = 'build/app/index.cjs';
  /** Whatever builds removes what it did not write. */
  const leave = (): void => {
    writeFileSync(stale(), '');
  };
  const stale = (): string => join(root, 'static/hello/build/left.js');

  test('is not built again', async () => {
    const first = await built();
    leave();
    expect(await built()).toEqual(first);
    expect(existsSync(stale())).toBe(true);
  });

  test.each([
    ['a source changes', 'src/index.ts', '\nexport const more = 1;'],
    ['a source is added', 'static/hello/added.ts', 'export const added = 1;'],
    ['a translation changes', 'locales/en-US.json', ' '],
    ['packages are installed', 'node_modules/.package-lock.json', '{}'],
  ])('is built again when %s', async (_what, file, text) => {
    mkdirSync(join(root, 'node_modules'), { recursive: true });
    await built();
    leave();
    appendFileSync(join(root, file), text);
    await built();
    expect(existsSync(stale())).toBe(false);
  });

  test.each([
    [
      'is gone',
      (file: string) => {
        rmSync(file);
      },
    ],
    [
      'was overwritten',
      (file: string) => {
        writeFileSync(file, 'x'.repeat(read(output).length));
      },
    ],
  ])('is built again when something of what was built %s', async (_what, spoil) => {
    await built();
    spoil(join(root, output));
    await built();
    expect(read(output)).toContain('said: "hello"');
  });

  test('is built again where its folder was copied to another place', async () => {
    await built();
    const copy = `${root}-copy`;
    cpSync(root, copy, { recursive: true });
    rmSync(root, { recursive: true });
    root = copy;
    expect((await built()).bundle.modules).toEqual({ index: join(copy, output) });
  });
});

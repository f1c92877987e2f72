import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parse } from 'yaml';

const root = resolve(__dirname, '../..');

interface Entity {
  readonly name: string;
  readonly attributes: Readonly<Record<string, { readonly type: string }>>;
  readonly indexes: readonly unknown[];
}
interface Manifest {
  readonly app: { readonly storage: { readonly entities: readonly Entity[] } };
  readonly modules: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
  readonly resources: readonly { readonly key: string; readonly path: string }[];
  readonly permissions: {
    readonly scopes: readonly string[];
    readonly content?: unknown;
    readonly external?: unknown;
  };
}

const manifest = parse(readFileSync(join(root, 'manifest.yml'), 'utf8')) as Manifest;
const frozen = JSON.parse(readFileSync(join(__dirname, 'manifest.frozen.json'), 'utf8')) as unknown;

const sourcesOf = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(root, folder, file), 'utf8'));

/**
 * What costs every customer an admin's consent when it grows, or can never be taken back once
 * deployed. To change it on purpose, edit `manifest.frozen.json` in the same commit and say why.
 */
test('scopes, storage, content policy, egress and modules are as they were agreed', () => {
  const { app, modules, permissions } = manifest;
  expect({
    scopes: [...permissions.scopes].sort(),
    content: permissions.content ?? null,
    external: permissions.external ?? null,
    entities: Object.fromEntries(app.storage.entities.map(({ name, ...entity }) => [name, entity])),
    modules: Object.fromEntries(
      Object.entries(modules)
        .filter(([type]) => type !== 'function')
        .map(([type, entries]) => [type, entries.map(({ key }) => key)]),
    ),
    properties: [...(modules['jira:entityProperty'] ?? []), ...(modules['confluence:contentProperty'] ?? [])],
    llm: modules['llm'] ?? null,
  }).toEqual(frozen);
});

test('storage is declared where the storage package is used', () => {
  expect(manifest.permissions.scopes).toContain('storage:app');
});

test('each entity that is compared and set has the attributes of the comparison', () => {
  const opened = sourcesOf('src').flatMap((text) =>
    [...text.matchAll(/createEntityStore<\w+>\(\s*(?:'([^']+)'|(\w+))/g)].map(
      ([, name, constant = '']) =>
        name ?? new RegExp(`const ${constant} = '([^']+)'`).exec(text)?.[1] ?? 'unknown',
    ),
  );
  const entities = new Map(manifest.app.storage.entities.map(({ name, attributes }) => [name, attributes]));
  const lacking = opened.filter((name) => !['rev', 'wtok'].every((one) => one in (entities.get(name) ?? {})));
  expect({ opened: opened.length > 0, lacking }).toEqual({ opened: true, lacking: [] });
});

test('there are at most five schedules', () => {
  expect(manifest.modules['scheduledTrigger']?.length ?? 0).toBeLessThanOrEqual(5);
});

test('whole-number attributes never hold times, which do not fit 32 bits', () => {
  const times = /(At|Until)$/;
  const wrong = manifest.app.storage.entities.flatMap(({ name, attributes }) =>
    Object.entries(attributes)
      .filter(([attribute, { type }]) => times.test(attribute) && type !== 'float')
      .map(([attribute]) => `${name}.${attribute}`),
  );
  expect(wrong).toEqual([]);
});

test('each resource path and icon exists', () => {
  const paths = new Map(manifest.resources.map(({ key, path }) => [key, path]));
  const icons = Object.values(manifest.modules)
    .flat()
    .map(({ icon }) => icon)
    .filter((icon): icon is string => typeof icon === 'string' && icon.startsWith('resource:'))
    .map((icon) => icon.slice('resource:'.length).split(';'))
    .map(([key = '', file = '']) => join(paths.get(key) ?? `unknown resource ${key}`, file));
  const pages = manifest.resources.map(({ path }) => join(path, 'index.html'));
  expect([...icons, ...pages].filter((file) => !existsSync(join(root, file)))).toEqual([]);
});

test('each queue that is pushed to has a consumer and the reverse', () => {
  const sources = sourcesOf('src');
  // A queue is named where it is opened: a key that this pattern cannot read counts as unknown.
  const pushed = sources.flatMap((text) =>
    [...text.matchAll(/new Queue\((?:\{\s*key:\s*'([^']+)')?/g)].map(([, key = 'unknown']) => key),
  );
  const consumed = (manifest.modules['consumer'] ?? []).map(({ queue }) => queue);
  expect([...new Set(pushed)].sort()).toEqual([...consumed].sort());
});

test('each function of the manifest is an export of its handler module and the reverse', () => {
  const handlers = (manifest.modules['function'] ?? []).map(({ handler }) => String(handler));
  const modules = readdirSync(join(root, 'src')).filter((file) => file.endsWith('.ts'));
  const exported = modules.flatMap((file) =>
    exportsOf(file).map((name) => `${basename(file, '.ts')}.${name}`),
  );
  expect(exported.sort()).toEqual([...handlers].sort());
});

/** Handler modules only name what wiring made. */
function exportsOf(file: string): readonly string[] {
  const text = readFileSync(join(root, 'src', file), 'utf8');
  return [...text.matchAll(/^export \{([^}]*)\} from/gm)].flatMap(([, names = '']) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
  );
}

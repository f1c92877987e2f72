import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AppBundle } from '../platform/host-api';
import { buildBackend } from './build-backend';
import { type BuildError, errorsOf } from './build-error';
import { buildResource, removeStale } from './build-resource';
import { buildTranslations } from './build-translations';
import { digestOf, isMadeOf, recordMadeOf } from './made-of.mjs';
import { handlerModules, type Manifest, parseManifest } from './manifest';
import { type OutputFile, writeOutputs } from './write-outputs.mjs';

export interface BuildOptions {
  /** The Forge app's folder, with `manifest.yml` and `src`. */
  readonly root: string;
  /** Gets `<module>.cjs` and translations; a resource is built into the folder that the manifest names. */
  readonly outDir: string;
}

export interface BuiltApp {
  readonly bundle: AppBundle;
  readonly manifest: Manifest;
  /** For people. */
  readonly name: string;
  /** Resource key → folder that holds its `index.html`. */
  readonly resources: Readonly<Record<string, string>>;
}

export type BuildOutcome =
  | { readonly kind: 'built'; readonly app: BuiltApp }
  | { readonly kind: 'failed'; readonly errors: readonly BuildError[] };

/** In the build's folder: the {@link BuiltApp} of the last build that succeeded, and what it was made of. */
const LAST_GOOD_FILE = 'last-good.json';
const RECORD_FILE = 'made-of.json';

/** The bundler's own rules stand in `dev/bundle`. */
const SOURCES = ['manifest.yml', 'src', 'static', 'dev/bundle'];

/** What the last build that succeeded left behind, whatever has become of the sources since. */
export async function readLastGood({ outDir }: BuildOptions): Promise<BuiltApp | null> {
  const text = await readFile(join(outDir, LAST_GOOD_FILE), 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as BuiltApp);
}

/**
 * Builds a Forge app as its platform would, but without type checks, unless it is built already.
 *
 * Nothing on disk changes until every part is built, so that a failed build leaves the last good
 * app where it was.
 */
export async function buildApp(options: BuildOptions): Promise<BuildOutcome> {
  const parsed = parseManifest(await readFile(join(options.root, 'manifest.yml'), 'utf8'));
  if (parsed.kind === 'invalid') return { kind: 'failed', errors: parsed.errors };
  const digest = await digestOf(options.root, sourcesOf(parsed.manifest));
  const isBuilt = await isMadeOf(join(options.outDir, RECORD_FILE), digest);
  const app = isBuilt ? await readLastGood(options) : null;
  return app === null ? buildAnew(options, parsed.manifest, digest) : { kind: 'built', app };
}

const sourcesOf = ({ translations }: Manifest): readonly string[] => [
  ...SOURCES,
  ...(translations?.resources ?? []).map(({ path }) => path),
];

async function buildAnew(options: BuildOptions, manifest: Manifest, digest: string): Promise<BuildOutcome> {
  const parts = await Promise.allSettled(buildParts(options, manifest));
  const errors = parts.flatMap((part) => (part.status === 'rejected' ? errorsOf(part.reason) : []));
  if (errors.length > 0) return { kind: 'failed', errors };
  const files = parts.flatMap((part) => (part.status === 'fulfilled' ? part.value : []));
  await writeOutputs(files);
  for (const { path } of manifest.resources) await removeStale(join(options.root, path), files);
  const app = await describe(options, manifest, files);
  await writeOutputs([
    { path: join(options.outDir, LAST_GOOD_FILE), contents: Buffer.from(JSON.stringify(app)) },
  ]);
  await recordMadeOf(join(options.outDir, RECORD_FILE), digest, files);
  return { kind: 'built', app };
}

function buildParts(
  { root, outDir }: BuildOptions,
  manifest: Manifest,
): readonly Promise<readonly OutputFile[]>[] {
  return [
    buildBackend({ root, outDir, modules: handlerModules(manifest) }),
    buildTranslations({ root, outDir, translations: manifest.translations }),
    ...manifest.resources.map(({ path }) => buildResource({ root, folder: join(root, path) })),
  ];
}

async function describe(
  options: BuildOptions,
  manifest: Manifest,
  files: readonly OutputFile[],
): Promise<BuiltApp> {
  const app = await packageOf(options.root);
  const modules = handlerModules(manifest).map(
    (name) => [name, join(options.outDir, `${name}.cjs`)] as const,
  );
  const resources = manifest.resources.map(({ key, path }) => [key, join(options.root, path)] as const);
  // A resource's URL carries the version, and changes exactly when its content may have.
  const version = `${app.version}-${fingerprint(manifest, files)}`;
  return {
    bundle: { manifest, modules: Object.fromEntries(modules), version },
    manifest,
    name: app.name.charAt(0).toUpperCase() + app.name.slice(1),
    resources: Object.fromEntries(resources),
  };
}

function fingerprint(manifest: Manifest, files: readonly OutputFile[]): string {
  const hash = createHash('sha256').update(JSON.stringify(manifest));
  for (const { contents } of files) hash.update(contents);
  return hash.digest('hex').slice(0, 8);
}

async function packageOf(root: string): Promise<{ name: string; version: string }> {
  const text = await readFile(join(root, 'package.json'), 'utf8').catch(() => '{}');
  return { name: 'app', version: '0.0.0', ...(JSON.parse(text) as { name?: string; version?: string }) };
}

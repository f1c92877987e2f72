import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { typescriptSettings } from '../../dev/bundle/typescript-settings.mjs';

const FIRST = 'answer.js';

const BUNDLED = { bundle: true, minify: true, write: false, platform: 'node', target: 'node20' } as const;
/** Without `import()`, which would bring Node's other loader along. */
const COMMON_JS = { ...BUNDLED, format: 'cjs', supported: { 'dynamic-import': false } } as const;

/**
 * Bundles as Atlassian's bundler does (docs/decisions/0021): CommonJS, one file of what is read at once and one of
 * each late part, which finds in the first what it shares with it. Answers with the first file's path.
 */
export async function deployedBundle(contents: string, outdir: string): Promise<string> {
  const { outputFiles, metafile } = await build({
    ...BUNDLED,
    ...typescriptSettings,
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts', sourcefile: 'answer.ts' },
    outdir: '.',
    entryNames: 'answer',
    splitting: true,
    metafile: true,
    format: 'esm',
  });
  const chunks: Chunks = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
  const first = new Set([FIRST]);
  for (const chunk of first)
    for (const { path, kind } of metafile.outputs[chunk]?.imports ?? [])
      if (kind === 'import-statement' && chunks.has(path)) first.add(path);
  const late = Object.keys(metafile.outputs).filter(
    (chunk) => chunk !== FIRST && metafile.outputs[chunk]?.entryPoint !== undefined,
  );
  mkdirSync(outdir);
  await writeFile(outdir, FIRST, { contents: sharing(first), plugin: takingFrom(chunks, new Set()) });
  for (const part of late)
    await writeFile(outdir, part, {
      contents: `export * from './${part}';`,
      plugin: takingFrom(chunks, first),
    });
  return join(outdir, commonJs(FIRST));
}

type Chunks = ReadonlyMap<string, string>;

const commonJs = (chunk: string): string => chunk.replace(/\.js$/, '.cjs');

/** The first file: its own exports, and all that a part may want of it. */
function sharing(first: ReadonlySet<string>): string {
  const names = [...first];
  const imports = names.map((chunk, number) => `import * as shared${String(number)} from './${chunk}';`);
  const entries = names.map((chunk, number) => `'${chunk}': shared${String(number)}`);
  return `${imports.join('')} export * from './${FIRST}'; export const shared = { ${entries.join(', ')} };`;
}

/** Joins chunks into one file, but for those that the first one has and those that are read later still. */
function takingFrom(chunks: Chunks, first: ReadonlySet<string>): Plugin {
  return {
    name: 'chunks',
    setup(bundler) {
      bundler.onResolve({ filter: /^\.\// }, ({ path, kind }) => {
        const chunk = basename(path);
        if (kind !== 'import-statement') return { path: commonJs(path), external: true };
        return { path: chunk, namespace: first.has(chunk) ? 'first' : 'chunk' };
      });
      bundler.onLoad({ filter: /./, namespace: 'chunk' }, ({ path }) => ({
        contents: chunks.get(path) ?? '',
      }));
      bundler.onLoad({ filter: /./, namespace: 'first' }, ({ path }) => ({
        contents: `module.exports = require('./${commonJs(FIRST)}').shared['${path}'];`,
      }));
    },
  };
}

async function writeFile(
  outdir: string,
  name: string,
  { contents, plugin }: { readonly contents: string; readonly plugin: Plugin },
): Promise<void> {
  const options: BuildOptions & { write: false } = { ...COMMON_JS, stdin: { contents }, plugins: [plugin] };
  const { outputFiles } = await build(options);
  for (const { text } of outputFiles) writeFileSync(join(outdir, commonJs(name)), text);
}

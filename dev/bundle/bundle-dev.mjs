import { readdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import { build } from 'esbuild';
import { adfValidator } from './adf-validator.mjs';
import { digestOf, isMadeOf, recordMadeOf } from './made-of.mjs';
import { themeCss } from './theme-css.mjs';
import { typescriptSettings } from './typescript-settings.mjs';
import { writeOutputs } from './write-outputs.mjs';

/**
 * Bundles the local site's own code into `build/dev`, unless it is there already: the programs for Node
 * as CommonJS, since some packages that they need have no ES exports; the pages' browser code as ES modules.
 */
export async function bundleDev(root) {
  const record = join(root, 'build/dev/made-of.json');
  const digest = await digestOf(root, ['dev']);
  if (await isMadeOf(record, digest)) return;
  const results = await Promise.all([
    build(programs(root)),
    build(clientModules(root)),
    build(frameScript(root)),
  ]);
  const theme = { path: join(root, 'build/dev/client/theme.css'), contents: Buffer.from(themeCss()) };
  const files = [...results.flatMap(({ outputFiles }) => outputFiles), theme];
  await writeOutputs(files);
  await recordMadeOf(record, digest, files);
}

const common = {
  ...typescriptSettings,
  bundle: true,
  write: false,
  sourcemap: true,
  logLevel: 'error',
  jsx: 'automatic',
  jsxImportSource: 'preact',
};

function programs(root) {
  return {
    ...common,
    entryPoints: {
      main: join(root, 'dev/main.ts'),
      products: join(root, 'dev/products/main.ts'),
      child: join(root, 'dev/platform/child/main.ts'),
    },
    outdir: join(root, 'build/dev'),
    outExtension: { '.js': '.cjs' },
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    packages: 'external',
    plugins: [adfValidator],
    sourcesContent: false,
  };
}

const FRAME_SCRIPT = 'frame-bridge';
const browser = { ...common, platform: 'browser', target: 'es2022', minify: true };

/** Every file directly in `client` and every style sheet of `styles` is asked for by its own name. */
function clientModules(root) {
  const folders = ['dev/ui/client', 'dev/ui/styles'].map((folder) => join(root, folder));
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
  const entries = files.filter((file) => /\.(tsx?|css)$/.test(file) && !file.endsWith(`${FRAME_SCRIPT}.ts`));
  return {
    ...browser,
    entryPoints: entries.map((file) => ({ in: file, out: parse(file).name })),
    outdir: join(root, 'build/dev/client'),
    chunkNames: 'chunks/[name]-[hash]',
    format: 'esm',
    splitting: true,
  };
}

/** A classic script: the platform's bridge must be there before any module of the frame runs. */
function frameScript(root) {
  return {
    ...browser,
    entryPoints: [join(root, 'dev/ui/client', `${FRAME_SCRIPT}.ts`)],
    outdir: join(root, 'build/dev/client'),
    format: 'iife',
  };
}

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { themeCss } from './theme-css.mjs';
import { writeOutputs } from './write-outputs.mjs';

/**
 * Bundles the local site's own code into `build/dev`: the programs for Node as CommonJS, since some
 * packages that they need have no ES exports; the pages' browser code as ES modules.
 */
export async function bundleDev(root) {
  const results = await Promise.all([
    build(programs(root)),
    build(clientModules(root)),
    build(clientScript(root, 'frame-bridge')),
  ]);
  for (const result of results) await writeOutputs(result.outputFiles);
  await writeOutputs([{ path: join(root, 'build/dev/client/theme.css'), contents: Buffer.from(themeCss()) }]);
}

const common = {
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
  };
}

const browser = { ...common, platform: 'browser', target: 'es2022', minify: true };

function clientModules(root) {
  const folder = join(root, 'dev/ui/client');
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const entries = names.filter((name) => /\.(tsx?|css)$/.test(name) && name !== 'frame-bridge.ts');
  return {
    ...browser,
    entryPoints: entries.map((name) => join(folder, name)),
    outdir: join(root, 'build/dev/client'),
    chunkNames: 'chunks/[name]-[hash]',
    format: 'esm',
    splitting: true,
  };
}

/** A classic script: the platform's bridge must be there before any module of the frame runs. */
function clientScript(root, name) {
  return {
    ...browser,
    entryPoints: [join(root, `dev/ui/client/${name}.ts`)],
    outdir: join(root, 'build/dev/client'),
    format: 'iife',
  };
}

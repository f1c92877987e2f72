import { createRequire } from 'node:module';
import { build } from 'esbuild';
import { typescriptSettings } from './typescript-settings.mjs';
import { writeOutputs } from './write-outputs.mjs';

/**
 * What a TypeScript program exports: bundled for Node into `outfile`, with its packages where they are. Others may
 * load it at the same time.
 */
export async function loadBundled(entry, outfile) {
  const { outputFiles } = await build({
    ...typescriptSettings,
    entryPoints: [entry],
    outfile,
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    logLevel: 'error',
  });
  await writeOutputs(outputFiles);
  return createRequire(import.meta.url)(outfile);
}

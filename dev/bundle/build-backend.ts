import { join } from 'node:path';
import { build } from 'esbuild';
import { typescriptSettings } from './typescript-settings.mjs';
import { type OutputFile } from './write-outputs.mjs';

interface BackendOptions {
  readonly root: string;
  readonly outDir: string;
  /** Names of files in `src`, without extension. */
  readonly modules: readonly string[];
}

/** Bundles each handler module with all its packages into one CommonJS file, as Atlassian's bundler does. */
export async function buildBackend({
  root,
  outDir,
  modules,
}: BackendOptions): Promise<readonly OutputFile[]> {
  const result = await build({
    ...typescriptSettings,
    absWorkingDir: root,
    entryPoints: modules.map((name) => ({ in: join(root, 'src', name), out: name })),
    outdir: outDir,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: true,
    // Each cold start reads the map; the sources are beside it on the disk.
    sourcesContent: false,
    logLevel: 'silent',
  });
  return result.outputFiles;
}

import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../dev/bundle/build.mjs';

/**
 * Bundles a TypeScript program (its path from the root of the repository) for Node, and awaits its `main`
 * with the arguments of the command line. Its packages stay where they are; `prepare` has installed them.
 */
export async function runBundled(program) {
  const outfile = join(root, 'build', program.replace(/\.ts$/, '.cjs'));
  await build({
    entryPoints: [join(root, program)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    logLevel: 'error',
  });
  const { main } = createRequire(import.meta.url)(outfile);
  await main(process.argv.slice(2));
}

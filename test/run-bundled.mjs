import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../dev/bundle/build.mjs';

const WRONG_USAGE = 2;

/**
 * Bundles a TypeScript program (its path from the root of the repository) for Node, and awaits its `main`
 * with the arguments of the command line. Its packages stay where they are; `prepare` has installed them.
 * A command that was typed wrongly ends with one line and the exit code 2.
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
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    if (error?.name !== 'WrongUsage') throw error;
    console.error(error.message);
    process.exitCode = WRONG_USAGE;
  }
}

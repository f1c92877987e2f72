import { join } from 'node:path';
import { root } from '../dev/bundle/build.mjs';
import { loadBundled } from '../dev/bundle/load-bundled.mjs';

const WRONG_USAGE = 2;

/**
 * Bundles a TypeScript program (its path from the root of the repository) for Node, and awaits its `main`
 * with the arguments of the command line. Its packages stay where they are; `prepare` has installed them.
 * A command that was typed wrongly ends with one line and the exit code 2.
 */
export async function runBundled(program) {
  const outfile = join(root, 'build', program.replace(/\.ts$/, '.cjs'));
  const { main } = await loadBundled(join(root, program), outfile);
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    if (error?.name !== 'WrongUsage') throw error;
    console.error(error.message);
    process.exitCode = WRONG_USAGE;
  }
}

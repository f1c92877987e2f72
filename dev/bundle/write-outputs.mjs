import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes what a build made, each file at once and only where it differs: two sites may be started
 * from one working tree, and a reader never sees half a file.
 */
export async function writeOutputs(outputFiles) {
  await Promise.all(outputFiles.map(({ path, contents }) => writeIfChanged(path, contents)));
}

async function writeIfChanged(path, contents) {
  const present = await readFile(path).catch(() => null);
  if (present !== null && Buffer.compare(present, contents) === 0) return;
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.tmp`;
  await writeFile(draft, contents);
  await rename(draft, path);
}

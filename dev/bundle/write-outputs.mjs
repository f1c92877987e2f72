import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes what a build made, each file at once and only where it differs: two builds may be made in one
 * working tree, and a reader never sees half a file.
 */
export async function writeOutputs(outputFiles) {
  await Promise.all(outputFiles.map(({ path, contents }) => writeIfChanged(path, contents)));
}

const DRAFT = '.tmp';

/** A file that another build may be about to give its name. */
export const isDraft = (path) => path.endsWith(DRAFT);

async function writeIfChanged(path, contents) {
  const present = await readFile(path).catch(() => null);
  if (present !== null && Buffer.compare(present, contents) === 0) return;
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${randomUUID()}${DRAFT}`;
  await writeFile(draft, contents);
  await rename(draft, path);
}

import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { writeOutputs } from './write-outputs.mjs';

/** What npm has installed; a package that was edited by hand is not noticed. */
const PACKAGES = ['package.json', 'node_modules/.package-lock.json'];

/**
 * Tells one state of a build's sources from any other: by the content, since a change of branch and
 * back touches every file. The folder is part of it, because what is built names whole paths.
 */
export async function digestOf(root, names) {
  const hash = createHash('sha256').update(root).update(process.version);
  const files = await Promise.all([...names, ...PACKAGES].map((name) => contentsOf(join(root, name))));
  for (const { path, contents } of files.flat())
    hash.update(`${path}\n${contents.length}\n`).update(contents);
  return hash.digest('hex');
}

/** Whether a build of these sources is there, with every file as it wrote it. */
export async function isMadeOf(record, digest) {
  const made = JSON.parse(await readFile(record, 'utf8').catch(() => '{}'));
  if (made.digest !== digest) return false;
  const stamps = await Promise.all(made.outputs.map(({ path }) => stampOf(path)));
  return made.outputs.every(({ stamp }, index) => stamp === stamps[index]);
}

/** Written after everything else: a build that was cut short is none. */
export async function recordMadeOf(record, digest, files) {
  const outputs = await Promise.all(files.map(async ({ path }) => ({ path, stamp: await stampOf(path) })));
  await writeOutputs([{ path: record, contents: Buffer.from(JSON.stringify({ digest, outputs })) }]);
}

const stampOf = (path) =>
  stat(path).then(
    ({ size, mtimeMs }) => `${size}@${mtimeMs}`,
    () => null,
  );

/** A file, or all files below a folder in the order of their names; a resource's `build` is no source. */
async function contentsOf(path) {
  const kind = await stat(path).catch(() => null);
  if (kind === null) return [];
  if (!kind.isDirectory()) return [{ path, contents: await readFile(path) }];
  const names = (await readdir(path)).filter((name) => name !== 'build').sort();
  return (await Promise.all(names.map((name) => contentsOf(join(path, name))))).flat();
}

import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { dirname, extname, join, relative } from 'node:path';
import { build } from 'esbuild';
import { frameSettings } from './frame-settings';
import { joinFirstLoad } from './join-first-load';
import { isDraft, type OutputFile } from './write-outputs.mjs';

interface ResourceOptions {
  readonly root: string;
  /** The folder that the manifest names, for instance `static/issue/build`; its sources stand beside it. */
  readonly folder: string;
}

const ENTRIES = ['main.tsx', 'main.ts'];
const COMPILED = new Set(['.ts', '.tsx', '.css']);

/**
 * Builds a Custom UI resource: `main.tsx` and what it imports to `main.js` and `main.css`; every other
 * file of the source folder is copied. A folder without `main.ts(x)` was built by other means and stays.
 */
export async function buildResource({ root, folder }: ResourceOptions): Promise<readonly OutputFile[]> {
  const source = dirname(folder);
  const entry = ENTRIES.map((name) => join(source, name)).find((file) => existsSync(file));
  if (entry === undefined) return [];
  const result = await build({
    ...frameSettings,
    absWorkingDir: root,
    entryPoints: [{ in: entry, out: 'main' }],
    outdir: folder,
    chunkNames: 'chunks/[name]-[hash]',
    sourcemap: true,
    logLevel: 'silent',
  });
  return [...(await joinFirstLoad(result, { root, folder })), ...(await copies(source, folder))];
}

async function copies(source: string, folder: string): Promise<readonly OutputFile[]> {
  const files = (await listFiles(source)).filter((file) => !file.startsWith(folder));
  const asTheyAre = files.filter((file) => !COMPILED.has(extname(file)));
  return Promise.all(
    asTheyAre.map(async (file) => ({
      path: join(folder, relative(source, file)),
      contents: await readFile(file),
    })),
  );
}

/** Removes what an earlier build left in a resource's folder, such as chunks whose content has changed. */
export async function removeStale(folder: string, files: readonly OutputFile[]): Promise<void> {
  const kept = new Set(files.map(({ path }) => path).filter((path) => path.startsWith(join(folder, '/'))));
  if (kept.size === 0) return;
  const stale = (await listFiles(folder)).filter((file) => !kept.has(file) && !isDraft(file));
  await Promise.all(stale.map((file) => rm(file, { force: true })));
}

/** All files below a folder; `Dirent.parentPath` would say it shorter but is missing in early Node 20. */
async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const nested = entries.map((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? listFiles(path) : Promise.resolve([path]);
  });
  return (await Promise.all(nested)).flat();
}

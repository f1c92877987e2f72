import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * As the lock file says, and without writing to it. Not `npm ci`: that refuses a lock file that lacks
 * the binaries of another platform, which some registries do not hold. The lock file names exact versions
 * with their checksums, so that what npm's cache holds need not be asked for again.
 */
const INSTALL = ['install', '--no-save', '--no-progress', '--prefer-offline'];

/**
 * Makes `node_modules` what `package-lock.json` says, and does nothing when it already is.
 *
 * Plain Node: nothing may be installed yet when this runs. npm writes its own record of what it
 * installed as the last thing it does, so that an install that was cut short is seen as none.
 */
export function ensureInstalled(root) {
  if (isInstalled(root)) return;
  console.error('Installing packages (about a minute the first time) …');
  const npm = spawnSync('npm', INSTALL, { cwd: root, encoding: 'utf8' });
  if (npm.status === 0) return;
  console.error(`${npm.stdout ?? ''}${npm.stderr ?? ''}`);
  console.error(
    npm.error ? `npm could not be run: ${npm.error.message}` : 'npm install failed; its output is above.',
  );
  process.exit(1);
}

function isInstalled(root) {
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const present = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional === true || present[path]?.version === version,
  );
}

function packagesOf(lockFile) {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  } catch (error) {
    if (error.code === 'ENOENT') return {};
    throw error;
  }
}

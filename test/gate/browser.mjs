import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/**
 * Path of a browser for the journeys: `LOCKSTEP_BROWSER`, an installed Chromium, Chrome or Edge, or
 * (Linux x64) the one that comes as an npm package. Throws when there is none.
 */
export async function findBrowser() {
  const named = process.env.LOCKSTEP_BROWSER;
  if (named) return named;
  const installed = INSTALLED.find((path) => existsSync(path) && starts(path));
  if (installed) return installed;
  if (process.platform === 'linux' && process.arch === 'x64') return packaged();
  throw new Error(
    'No browser found for the journeys. Install Chromium, Chrome or Edge, name one in LOCKSTEP_BROWSER, or leave them out with --no-browser.',
  );
}

function starts(path) {
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

async function packaged() {
  // Read at import: makes the package unpack the libraries that a bare machine lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}

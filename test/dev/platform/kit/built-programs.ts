import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { parse } from 'yaml';
import { type AppBundle } from '../../../../dev/platform/host-api';

const ROOT = resolve(__dirname, '../../../..');
const PROBE = join(ROOT, 'test/dev/platform/probe');

export interface BuiltPrograms {
  readonly childProgram: string;
  readonly probe: AppBundle;
  /** A host to be killed; run it with `NODE_PATH` on the repository's packages. */
  readonly doomedHost: string;
}

export const PACKAGES = resolve(__dirname, '../../../../node_modules');

let built: BuiltPrograms | null = null;

/** Builds the child program and the probe app, once in a test file. */
export function buildPrograms(): BuiltPrograms {
  built ??= build(mkdtempSync(join(tmpdir(), 'forge-host-')));
  return built;
}

function build(folder: string): BuiltPrograms {
  const childProgram = join(folder, 'child.cjs');
  bundle(join(ROOT, 'dev/platform/child/main.ts'), childProgram);
  const index = join(folder, 'probe/index.cjs');
  bundle(join(PROBE, 'src/index.ts'), index);
  const doomedHost = join(folder, 'doomed-host.cjs');
  bundle(join(__dirname, 'doomed-host.ts'), doomedHost, ['@photostructure/sqlite', '@forge/egress']);
  const manifest = parse(readFileSync(join(PROBE, 'manifest.yml'), 'utf8')) as Record<string, unknown>;
  return { childProgram, probe: { manifest, modules: { index }, version: '1.0.0' }, doomedHost };
}

function bundle(entry: string, outfile: string, external: string[] = []): void {
  buildSync({
    entryPoints: [entry],
    outfile,
    external,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: true,
    logLevel: 'error',
  });
}

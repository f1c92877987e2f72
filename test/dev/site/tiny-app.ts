import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Copies a Forge app of a few lines to a folder of its own, where a test may edit it. */
export function copyTinyApp(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lockstep-app-'));
  cpSync(join(__dirname, 'tiny-app'), folder, { recursive: true });
  return folder;
}

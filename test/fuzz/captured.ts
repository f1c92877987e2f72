import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type AdfNode } from '../../src/domain/documents/adf';

const FOLDERS = ['samples', 'fixtures/atlcli/adf', 'fixtures/atlcli/adf-pairs', 'fixtures/atlassian-cli'];

/**
 * Blocks of documents that nobody on this project wrote; said loudly when they are not there, an error
 * when `LOCKSTEP_CONTRACTS_REQUIRED=1` asks for them.
 */
export function capturedBlocks(): readonly (readonly AdfNode[])[] {
  const folder = resolve(process.env['LOCKSTEP_CONTRACTS'] ?? '../shared/contracts');
  const files = FOLDERS.flatMap((name) => filesIn(join(folder, name)));
  if (files.length === 0) {
    if (process.env['LOCKSTEP_CONTRACTS_REQUIRED'] === '1')
      throw new Error(`No captured documents in ${folder}`);
    console.warn(`SKIPPED: no captured documents in ${folder}; only made ones are tried.`);
  }
  return files.flatMap((file) => documentsIn(JSON.parse(readFileSync(file, 'utf8'))));
}

const filesIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .map((name) => join(folder, name))
    : [];

/** Documents stand in some files alone, in others among other things. */
function documentsIn(value: unknown): readonly (readonly AdfNode[])[] {
  if (typeof value !== 'object' || value === null) return [];
  const { type, content } = value as { type?: unknown; content?: unknown };
  if (type === 'doc' && Array.isArray(content)) return [content as readonly AdfNode[]];
  return Object.values(value).flatMap(documentsIn);
}

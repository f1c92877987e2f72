import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Atlassian's API descriptions and samples; they are not part of this repository. */
const folder = resolve(process.env['LOCKSTEP_CONTRACTS'] ?? '../shared/contracts');

/** One row of the index of all described operations. */
export interface DescribedOperation {
  readonly api: string;
  readonly method: string;
  readonly path: string;
  readonly op: string;
  readonly scopes?: Readonly<Record<string, readonly string[]>>;
}

/** The index of all described operations; empty where the folder is missing. */
export const describedOperations = (): readonly DescribedOperation[] =>
  hasContracts() ? (JSON.parse(contractText('operations-index.json')) as readonly DescribedOperation[]) : [];

/** A file of the folder, for tests that `withContracts` runs. */
export const contractText = (...path: readonly string[]): string =>
  readFileSync(join(folder, ...path), 'utf8');

/**
 * `test` where the folder is there. Elsewhere the test is skipped with a loud line of its own, or fails
 * when `LOCKSTEP_CONTRACTS_REQUIRED=1` asks for all of them.
 */
export function withContracts(name: string, check: () => void): void {
  if (hasContracts() || process.env['LOCKSTEP_CONTRACTS_REQUIRED'] === '1') {
    test(name, check);
    return;
  }
  console.warn(`SKIPPED: "${name}" was not checked: no ${folder}`);
  test.skip(name, check);
}

const hasContracts = (): boolean => existsSync(join(folder, 'operations-index.json'));

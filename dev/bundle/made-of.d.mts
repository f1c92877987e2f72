import { type OutputFile } from './write-outputs.mjs';

export function digestOf(root: string, names: readonly string[]): Promise<string>;
export function isMadeOf(record: string, digest: string): Promise<boolean>;
export function recordMadeOf(record: string, digest: string, files: readonly OutputFile[]): Promise<void>;

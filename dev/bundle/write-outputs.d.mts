export interface OutputFile {
  readonly path: string;
  readonly contents: Uint8Array;
}

export function writeOutputs(outputFiles: readonly OutputFile[]): Promise<void>;
export function isDraft(path: string): boolean;

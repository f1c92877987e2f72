import { type BuildOptions } from 'esbuild';

export const typescriptSettings: Pick<BuildOptions, 'tsconfigRaw'>;

import { type BuildOptions } from 'esbuild';
import { typescriptSettings } from './typescript-settings.mjs';

/** How scripts for a frame are built: parts that are fetched late, and the metafile that `joinFirstLoad` reads. */
export const frameSettings = {
  ...typescriptSettings,
  bundle: true,
  write: false,
  metafile: true,
  format: 'esm',
  splitting: true,
  minify: true,
  target: 'es2022',
  jsx: 'automatic',
  jsxImportSource: 'preact',
} as const satisfies BuildOptions;

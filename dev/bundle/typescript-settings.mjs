/**
 * The compiler's settings keep an import whose every name is a type, as a side effect; in a bundle
 * that would drag whole modules along for nothing. Without those settings esbuild drops it.
 */
export const typescriptSettings = { tsconfigRaw: {} };

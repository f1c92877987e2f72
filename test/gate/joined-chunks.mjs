import { dirname, relative, resolve } from 'node:path';
import { build } from 'esbuild';

/**
 * Chunks as one file, as Atlassian's bundler writes a part. esbuild cuts what parts share into many small ones, and
 * what these import of each other would count as code: less where a part is read at once, more where it is cut.
 *
 * `codes` holds the chunks by path. All that the `entries` export stays; other chunks than `codes` has are elsewhere.
 */
export async function joinedChunks(codes, entries) {
  const { outputFiles } = await build({
    stdin: {
      contents: entries.map((path, number) => `export * as part${number} from './${path}';`).join(''),
      resolveDir: process.cwd(),
    },
    bundle: true,
    minify: true,
    write: false,
    platform: 'node',
    format: 'esm',
    charset: 'utf8',
    target: 'es2022',
    logLevel: 'error',
    plugins: [takingFrom(codes)],
  });
  return outputFiles[0].contents;
}

function takingFrom(codes) {
  return {
    name: 'chunks',
    setup(bundler) {
      bundler.onResolve({ filter: /^\.\// }, ({ path, importer, kind }) => {
        const chunk = relative('.', resolve(dirname(importer), path));
        const isHere = kind === 'import-statement' && codes.has(chunk);
        return isHere ? { path: chunk, namespace: 'chunk' } : { path, external: true };
      });
      bundler.onLoad({ filter: /./, namespace: 'chunk' }, ({ path }) => ({ contents: codes.get(path) }));
    },
  };
}

import { dirname, join, relative } from 'node:path/posix';
import { build, type BuildResult, type Plugin } from 'esbuild';
import { type OutputFile } from './write-outputs.mjs';

const ENTRY = 'main.js';
const CHUNK = 'chunk:';

/** A script as it was split, by its path in the resource's folder. */
interface Chunk {
  readonly code: string;
  readonly exports: readonly string[];
  readonly imports: readonly string[];
}
type Chunks = ReadonlyMap<string, Chunk>;
type Split = BuildResult<{ write: false; metafile: true }>;
interface Place {
  /** What the split files' names in the metafile are relative to. */
  readonly root: string;
  /** The resource's. */
  readonly folder: string;
}

/**
 * Puts all scripts that a frame reads before it draws into `main.js`, where the later ones find what they share with
 * them: each request costs a slow browser some milliseconds, and esbuild makes a file of whatever two parts share.
 */
export async function joinFirstLoad(split: Split, place: Place): Promise<readonly OutputFile[]> {
  const chunks = chunksOf(split, place);
  const first = firstLoad(chunks);
  const entries = [...chunks.keys()].filter((name) => name === ENTRY || !first.has(name));
  const joined = await build({
    entryPoints: entries.map((name) => ({ in: CHUNK + name, out: name.slice(0, -'.js'.length) })),
    outdir: place.folder,
    bundle: true,
    write: false,
    format: 'esm',
    minify: true,
    target: 'es2022',
    sourcemap: true,
    logLevel: 'silent',
    plugins: [joining(chunks, first)],
  });
  return [...split.outputFiles.filter(({ path }) => !/\.js(\.map)?$/.test(path)), ...joined.outputFiles];
}

function chunksOf({ outputFiles, metafile }: Split, { root, folder }: Place): Chunks {
  const texts = new Map(outputFiles.map(({ path, text }) => [relative(folder, path), text]));
  const nameOf = (output: string): string => relative(folder, join(root, output));
  const scripts = Object.entries(metafile.outputs).filter(([output]) => output.endsWith('.js'));
  return new Map(
    scripts.map(([output, { exports, imports }]) => {
      const name = nameOf(output);
      const code = withMap(texts.get(name) ?? '', texts.get(`${name}.map`) ?? '');
      const read = imports.filter(({ kind }) => kind === 'import-statement');
      return [name, { code, exports, imports: read.map(({ path }) => nameOf(path)) }];
    }),
  );
}

/** The map goes with the code, so that the joined file's map leads back to the sources. */
const withMap = (code: string, map: string): string =>
  code.replace(
    /\/\/# sourceMappingURL=.*\s*$/,
    `//# sourceMappingURL=data:application/json;base64,${Buffer.from(map).toString('base64')}\n`,
  );

/** Names of the entry and of all that it imports statically. */
function firstLoad(chunks: Chunks): ReadonlySet<string> {
  const names = new Set([ENTRY]);
  for (const name of names) for (const next of chunks.get(name)?.imports ?? []) names.add(next);
  return names;
}

function joining(chunks: Chunks, first: ReadonlySet<string>): Plugin {
  const numbers = new Map([...first].map((name, number) => [name, number]));
  /** Names of one chunk's exports are those of another's too. */
  const shared = (name: string): readonly (readonly [own: string, inMain: string])[] =>
    (chunks.get(name)?.exports ?? []).map((own) => [own, `s${String(numbers.get(name))}${own}`]);
  const list = (name: string, pair: (own: string, inMain: string) => string): string =>
    shared(name)
      .map((names) => pair(...names))
      .join(',');

  return {
    name: 'join-first-load',
    setup(bundler) {
      bundler.onResolve({ filter: /^chunk:/ }, ({ path }) => {
        const name = path.slice(CHUNK.length);
        return { path: name, namespace: name === ENTRY ? 'first' : 'late' };
      });
      bundler.onResolve({ filter: /^\./ }, ({ path, kind, importer, namespace }) => {
        if (namespace === 'shared') return { path, external: true };
        const name = join(dirname(importer), path);
        if (kind === 'import-statement' && namespace === 'first') return { path: name, namespace };
        if (first.has(name)) return { path: name, namespace: 'shared' };
        return { path: namespace === 'first' ? `./${name}` : path, external: true };
      });
      bundler.onLoad({ filter: /./, namespace: 'first' }, ({ path }) => ({
        contents: path === ENTRY ? entry() : (chunks.get(path)?.code ?? ''),
      }));
      bundler.onLoad({ filter: /./, namespace: 'late' }, ({ path }) => ({
        contents: chunks.get(path)?.code ?? '',
      }));
      bundler.onLoad({ filter: /./, namespace: 'shared' }, ({ path }) => ({
        contents: `export {${list(path, (own, inMain) => `${inMain} as ${own}`)}} from '../${ENTRY}';`,
      }));
    },
  };

  function entry(): string {
    const exported = [...first]
      .filter((name) => name !== ENTRY)
      .map((name) => `export {${list(name, (own, inMain) => `${own} as ${inMain}`)}} from './${name}';`);
    return [chunks.get(ENTRY)?.code ?? '', ...exported].join('\n');
  }
}

import { build } from 'esbuild';
import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { typescriptSettings } from './typescript-settings.mjs';
const opts = (plugins) => ({
  ...typescriptSettings,
  entryPoints: [process.argv[2]],
  bundle: true,
  minify: true,
  metafile: true,
  write: false,
  outdir: 'out',
  platform: 'node',
  format: 'esm',
  charset: 'utf8',
  target: 'es2022',
  logLevel: 'silent',
  external: ['@forge/*'],
  plugins,
});
const run = async (plugins) => {
  const r = await build(opts(plugins));
  return {
    gz: gzipSync(r.outputFiles[0].contents, { level: 9 }).length,
    raw: r.outputFiles[0].contents.length,
    meta: r.metafile,
  };
};
const all = await run([]);
console.log('all', all.raw, all.gz);
const ins = Object.values(all.meta.outputs)[0].inputs;
const rows = [];
for (const [f, { bytesInOutput }] of Object.entries(ins)
  .filter(([, x]) => x.bytesInOutput > 500)
  .sort((a, b) => b[1].bytesInOutput - a[1].bytesInOutput)) {
  const stub = {
    name: 'stub',
    setup(b) {
      b.onLoad({ filter: /\.(ts|mjs|js)$/ }, (a) => {
        if (!a.path.endsWith('/' + f)) return;
        const src = readFileSync(a.path, 'utf8');
        const names = [...src.matchAll(/export (?:async )?(?:const|function|class) (\w+)/g)].map((m) => m[1]);
        return {
          contents: names.map((n) => `export const ${n}=globalThis.x`).join(';') || 'export {}',
          loader: 'ts',
        };
      });
    },
  };
  try {
    const r = await run([stub]);
    rows.push([all.gz - r.gz, bytesInOutput, f]);
  } catch (e) {
    rows.push([-1, bytesInOutput, f]);
  }
}
rows.sort((a, b) => b[0] - a[0]);
for (const r of rows.slice(0, +process.argv[3] || 60)) console.log(...r);

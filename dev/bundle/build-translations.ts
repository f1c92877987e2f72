import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Manifest } from './manifest';
import { type OutputFile } from './write-outputs.mjs';

/** The platform's folder of translations, beside the bundle and under every resource. */
export const LOCALES_FOLDER = '__LOCALES__';

interface TranslationOptions {
  readonly root: string;
  readonly outDir: string;
  readonly translations: Manifest['translations'];
}

/** Lays out the manifest's translations as `@forge/i18n` reads them in the backend and in the frame. */
export async function buildTranslations({
  root,
  outDir,
  translations,
}: TranslationOptions): Promise<readonly OutputFile[]> {
  if (translations === undefined) return [];
  const { resources, fallback } = translations;
  const info = { config: { locales: resources.map(({ key }) => key), fallback }, translations: {} };
  const folder = join(outDir, LOCALES_FOLDER);
  const files = resources.map(async ({ key, path }) => ({
    path: join(folder, `${key}.json`),
    contents: await readFile(join(root, path)),
  }));
  return [
    { path: join(folder, 'i18n-info.json'), contents: Buffer.from(JSON.stringify(info)) },
    ...(await Promise.all(files)),
  ];
}

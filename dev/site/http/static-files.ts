import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { type Context } from 'hono';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Answers with a file below `folder`, or 404; `name` is the request's and may try to leave the folder. */
export async function sendFile(
  c: Context,
  folder: string,
  { name, caching = 'no-cache' }: { readonly name: string; readonly caching?: string },
): Promise<Response> {
  const path = join(folder, name);
  const content = path.startsWith(folder + sep) ? await readFile(path).catch(() => null) : null;
  if (content === null) return c.notFound();
  return c.body(content, 200, {
    'content-type': TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream',
    'cache-control': caching,
    'x-content-type-options': 'nosniff',
  });
}

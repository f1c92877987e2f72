import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDataFolder } from '../../../dev/site/data-folder';
import { StartRefused } from '../../../dev/site/start-refused';

const NOBODY = 2 ** 22 + 1; // above the largest process id that Linux gives out
const STRANGER = process.ppid;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lockstep-data-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const open = (fresh = false) => openDataFolder(folder, { fresh });

test('what the site remembers is there after a restart', () => {
  const before = open();
  before.remember({ clockOffsetMs: 5 });
  before.remember({ notes: ['panel'] });
  before.release();
  expect(open().state()).toEqual({ clockOffsetMs: 5, notes: ['panel'] });
});

test('a folder that another site uses is refused', () => {
  writeFileSync(join(folder, 'site.pid'), String(STRANGER));
  expect(() => open()).toThrow(StartRefused);
});

test('a folder whose site was killed is free', () => {
  writeFileSync(join(folder, 'site.pid'), String(NOBODY));
  expect(open().state().clockOffsetMs).toBe(0);
});

test.each([
  { rule: 'is a file', path: () => join(folder, 'file') },
  { rule: 'stands below a file', path: () => join(folder, 'file', 'site') },
  { rule: 'cannot be made', path: () => join('/proc/nowhere', 'site') },
])('a folder that $rule is refused by name', ({ path }) => {
  writeFileSync(join(folder, 'file'), '');
  const opening = (): unknown => openDataFolder(path(), { fresh: false });
  expect(opening).toThrow(StartRefused);
  expect(opening).toThrow(path());
});

test('folders that are missing on the way are made', () => {
  const below = join(folder, 'some', 'where');
  expect(openDataFolder(below, { fresh: false }).state().clockOffsetMs).toBe(0);
});

test('a broken data file is told and kept', () => {
  writeFileSync(join(folder, 'site.json'), '{"clock');
  expect(() => open()).toThrow(/site\.json cannot be read/);
  expect(existsSync(join(folder, 'site.json'))).toBe(true);
});

test('a fresh start forgets the site’s own files and nothing else', () => {
  const own = [
    'site.json',
    'products.sqlite',
    'products.sqlite-wal',
    'platform.sqlite',
    'platform.sqlite.pid',
  ];
  const foreign = ['notes.txt', 'my-products.sqlite', 'products.sqlite2'];
  for (const name of [...own, ...foreign]) writeFileSync(join(folder, name), 'x');
  open(true);
  expect(own.filter((name) => existsSync(join(folder, name)))).toEqual([]);
  expect(foreign.filter((name) => existsSync(join(folder, name)))).toEqual(foreign);
});

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const page = readFileSync(join(root, 'docs/status-promises.md'), 'utf8');

/** A row of the page: a rule, the file of its test below `test/`, and the test's title or case. */
const ROW = /^\| (?<rule>[^|]+?) +\| `(?<file>[^`]+)` +\| `(?<name>[^`]+)` +\|$/gm;

const promises = [...page.matchAll(ROW)].map(({ groups }) => ({
  rule: groups?.['rule'] ?? '',
  file: join(root, 'test', groups?.['file'] ?? ''),
  name: groups?.['name'] ?? '',
}));

/** Whether a test or a case of this very name stands in the file, in whichever quotes. */
function proves(file: string, name: string): boolean {
  if (!existsSync(file)) return false;
  const code = readFileSync(file, 'utf8');
  return ["'", '"', '`'].some((quote) => code.includes(quote + name + quote));
}

test('every row of the page is read', () => {
  const written = page.split('\n').filter((line) => /^\| (?!rule |-)/.test(line));
  expect(written.length).toBeGreaterThan(0);
  expect(promises).toHaveLength(written.length);
});

test.each(promises)('$rule has its test', ({ file, name }) => {
  expect(proves(file, name)).toBe(true);
});

test('a test that is not there proves nothing', () => {
  const [first] = promises;
  expect(first && proves(first.file, `${first.name} any more`)).toBe(false);
});

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');

/** A row of a page: a rule, the file of its test below `test/`, and the test's title or case. */
const ROW = /^\| (?<rule>[^|]+?) +\| `(?<file>[^`]+)` +\| `(?<name>[^`]+)` +\|$/gm;

interface KeptPromise {
  readonly rule: string;
  readonly file: string;
  readonly name: string;
}

const promisesOn = (page: string): readonly KeptPromise[] =>
  [...page.matchAll(ROW)].map(({ groups }) => ({
    rule: groups?.['rule'] ?? '',
    file: join(root, 'test', groups?.['file'] ?? ''),
    name: groups?.['name'] ?? '',
  }));

/** What a table of cases puts into a title. */
const FILLED = /\$\w+|%\w/g;

/** Whether a test or a case of this very name, which says something itself, stands in the file, in whichever quotes. */
function proves({ file, name }: KeptPromise): boolean {
  if (!existsSync(file) || !/\p{L}/u.test(name.replace(FILLED, ''))) return false;
  const code = readFileSync(file, 'utf8');
  return ["'", '"', '`'].some((quote) => code.includes(quote + name + quote));
}

/** Holds a page of `docs` that names a test for each rule to the tests that there are. */
export function holdPromises(name: string): void {
  const page = readFileSync(join(root, 'docs', name), 'utf8');
  const promises = promisesOn(page);

  test('every row of the page is read', () => {
    const written = page.split('\n').filter((line) => /^\| (?!rule |-)/.test(line));
    expect(written.length).toBeGreaterThan(0);
    expect(promises).toHaveLength(written.length);
  });

  test('each rule is told once', () => {
    const rules = promises.map(({ rule }) => rule);
    expect(rules.filter((rule, n) => rules.indexOf(rule) !== n)).toEqual([]);
  });

  test.each(promises)('$rule has its test', (promise) => {
    expect(proves(promise)).toBe(true);
  });

  test('a test that is not there proves nothing', () => {
    const [first] = promises;
    expect(first && proves({ ...first, name: `${first.name} any more` })).toBe(false);
  });
}

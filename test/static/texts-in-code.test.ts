import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Code of the screens, without what was built from it. */
const FILES = readdirSync('static', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.split(/[\\/]/).includes('build'))
  .map((file) => join('static', file));

/** Attributes whose text a person reads or hears. */
const READ = /^(aria-label|aria-description|label|title|placeholder|alt|help|error|hindrance|words)$/;

/** The product's name is the same in every language. */
const hasWords = (text: string): boolean => /\p{L}{2,}/u.test(text.replaceAll('Lockstep', ''));

const parse = (name: string, code: string): ts.SourceFile =>
  ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);

/** Every node of a file for which `holds`, as it stands there. */
function nodesIn(file: ts.SourceFile, holds: (node: ts.Node) => boolean): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (holds(node)) found.push(node.getText(file).trim());
    node.forEachChild(visit);
  };
  visit(file);
  return found;
}

/** Words in the code itself: no catalogue has them, so nobody can translate them. */
function isText(node: ts.Node): boolean {
  if (ts.isJsxText(node)) return hasWords(node.text);
  if (ts.isJsxAttribute(node)) {
    const { initializer } = node;
    const read = READ.test(node.name.getText());
    return read && initializer !== undefined && ts.isStringLiteral(initializer) && hasWords(initializer.text);
  }
  const inside = ts.isJsxExpression(node) && ts.isJsxElement(node.parent) ? node.expression : undefined;
  return inside !== undefined && ts.isStringLiteralLike(inside) && hasWords(inside.text);
}

/** A text read while the module loads: the language is not known yet, and it would never change. */
function isReadTooEarly(node: ts.Node): boolean {
  if (!ts.isPropertyAccessExpression(node) || !/^(\w+M|m)essages$/.test(node.expression.getText()))
    return false;
  return ts.findAncestor(node, ts.isFunctionLike) === undefined;
}

test.each<{ rule: string; code: string; found: boolean }>([
  { rule: 'words between tags', code: '<p>Not here</p>', found: true },
  { rule: 'words in braces', code: "<p>{'Not here'}</p>", found: true },
  { rule: 'words in a label', code: '<b aria-label="Not here" />', found: true },
  { rule: 'signs between tags', code: '<p>{a} · {b}</p>', found: false },
  { rule: 'a text of the catalogue', code: '<p>{messages.here}</p>', found: false },
  { rule: 'the name of the product', code: '<h1>Lockstep</h1>', found: false },
  { rule: 'a class', code: '<p class="stack wide" />', found: false },
])('$rule: text in the code is $found', ({ code, found }) => {
  expect(nodesIn(parse('a.tsx', code), isText)).toHaveLength(found ? 1 : 0);
});

test.each<{ rule: string; code: string; found: boolean }>([
  { rule: 'in a constant of the module', code: 'const A = { a: messages.a };', found: true },
  { rule: 'in a function', code: 'const a = () => messages.a;', found: false },
])('$rule: a text is read too early is $found', ({ code, found }) => {
  expect(nodesIn(parse('a.tsx', code), isReadTooEarly)).toHaveLength(found ? 1 : 0);
});

test.each(FILES)('%s takes its texts from a catalogue, when they are drawn', (file) => {
  const source = parse(file, readFileSync(file, 'utf8'));
  expect(nodesIn(source, isText)).toEqual([]);
  expect(nodesIn(source, isReadTooEarly)).toEqual([]);
});

import { type AdfNode } from '../../src/domain/documents/adf';
import { paragraphOf } from './inline-notation';

interface Open {
  readonly type: string;
  readonly attrs?: AdfNode['attrs'];
  readonly content: Node[];
}
type Node = AdfNode | Open;

/** How an epic's lines are read: `wiki` marks are left as they were typed, `tight` lines are those of one paragraph. */
interface Reading {
  readonly isWiki: boolean;
  readonly isTight: boolean;
}

/** Reads the lines of one epic; its head may say `wiki` or `tight`. */
export function blocksOf(lines: readonly string[], head: string): readonly AdfNode[] {
  const reading = { isWiki: lines.some((line) => /^h[1-6]\. /.test(line)), isTight: head.includes(' tight') };
  const isTyped = reading.isWiki && head.includes(' wiki');
  const stack: Open[] = [{ type: 'doc', content: [] }];
  let wasText = false;
  let code: string[] | null = null;
  for (const line of lines) {
    const top = stack.at(-1)?.content ?? [];
    if (line.startsWith('```')) {
      if (code !== null) top.push({ type: 'codeBlock', content: [{ type: 'text', text: code.join('\n') }] });
      code = code === null ? [] : null;
    } else if (code !== null) code.push(line);
    else if (line === '}' || line === 'endexpand') stack.pop();
    else if (line.trim() !== '') {
      const frame = frameOf(line);
      if (frame !== null) stack.push(push(top, frame));
      else if (isTyped || !pushBlock(top, line, reading)) {
        pushText(top, line, wasText && reading.isTight);
        wasText = true;
        continue;
      }
    }
    wasText = false;
  }
  return (stack[0]?.content ?? []) as readonly AdfNode[];
}

function frameOf(line: string): Open | null {
  if (line === 'panel{') return { type: 'panel', attrs: { panelType: 'info' }, content: [] };
  const title = /^expand: (.*)/.exec(line)?.[1];
  return title === undefined ? null : { type: 'expand', attrs: { title }, content: [] };
}

/** The last block if it is of this type, or a new one. */
function openOf(content: Node[], type: string, attrs?: AdfNode['attrs']): Open {
  const last = content.at(-1) as Open | undefined;
  return last?.type === type
    ? last
    : push(content, { type, ...(attrs === undefined ? {} : { attrs }), content: [] });
}

function push(content: Node[], node: Open): Open {
  content.push(node);
  return node;
}

/** Whether a line is a rule, a heading, a point of a list, a box to tick or a row of a table. */
function pushBlock(content: Node[], line: string, { isWiki }: Reading): boolean {
  if (line === '---') content.push({ type: 'rule' });
  else if (!isWiki && /^#{1,6} (?!\*)/.test(line)) {
    const [signs = '', words = ''] = line.split(/(?<=^#+) /);
    content.push({
      type: 'heading',
      attrs: { level: signs.length },
      content: paragraphOf(words).content ?? [],
    });
  } else if (/^\|.*\|$/.test(line.trim())) pushRow(content, line.trim());
  else return pushPoint(content, line);
  return true;
}

const POINT = /^(?:(?<depth>\*{1,3})|(?<step>1\.)|(?<dash>-)|(?<box>\[[ x]\])) (?<words>.*)/;

function pushPoint(content: Node[], line: string): boolean {
  const { depth, step, box, words } = POINT.exec(line)?.groups ?? {};
  if (words === undefined) return false;
  if (box !== undefined) {
    openOf(content, 'taskList', { localId: 'list' }).content.push({
      type: 'taskItem',
      attrs: { localId: 'item', state: box === '[x]' ? 'DONE' : 'TODO' },
      content: paragraphOf(words).content ?? [],
    });
    return true;
  }
  let list = openOf(content, step === undefined ? 'bulletList' : 'orderedList');
  for (let level = 1; level < (depth?.length ?? 1); level += 1)
    list = openOf((list.content.at(-1) as Open).content, 'bulletList');
  list.content.push({ type: 'listItem', content: [paragraphOf(words)] });
  return true;
}

function pushRow(content: Node[], line: string): void {
  const isFirst = content.at(-1)?.type !== 'table';
  const cells = line
    .slice(1, -1)
    .split('|')
    .map((cell) => ({ type: isFirst ? 'tableHeader' : 'tableCell', content: [paragraphOf(cell.trim())] }));
  openOf(content, 'table').content.push({ type: 'tableRow', content: cells });
}

function pushText(content: Node[], line: string, goesOn: boolean): void {
  const last = content.at(-1) as Open | undefined;
  const words = paragraphOf(line).content ?? [];
  if (goesOn && last?.type === 'paragraph') last.content.push({ type: 'hardBreak' }, ...words);
  else content.push({ type: 'paragraph', content: [...words] });
}

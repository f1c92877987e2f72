import { type AdfNode } from '../../src/domain/documents/adf';
import { paragraphOf } from './inline-notation';

/** A node that more may come into. */
interface Open {
  readonly type: string;
  readonly attrs?: NonNullable<AdfNode['attrs']>;
  readonly content: Node[];
}
type Node = AdfNode | Open;

/** How an epic's lines are read: what is `typed` has no marks but words, `tight` lines are those of one paragraph. */
interface Reading {
  readonly isWiki: boolean;
  readonly isTyped: boolean;
  readonly isTight: boolean;
}

/** Reads the lines of one epic; its head may say `wiki`, so that marks of wikis stay as they were typed, or `tight`. */
export function blocksOf(lines: readonly string[], head: string): readonly AdfNode[] {
  const isWiki = lines.some((line) => /^h[1-6]\. /.test(line));
  const isTyped = isWiki && head.includes(' wiki');
  const reader = new BlockReader({ isWiki, isTyped, isTight: head.includes(' tight') });
  for (const line of lines) reader.read(line);
  return reader.blocks;
}

class BlockReader {
  readonly blocks: Node[] = [];
  readonly #reading: Reading;
  /** What panels and expands hold that are open, the innermost last. */
  readonly #open: Node[][] = [this.blocks];
  /** The lines of the block of code that is open. */
  #code: string[] | null = null;
  #wasText = false;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  read(line: string): void {
    const goesOn = this.#wasText && this.#reading.isTight;
    this.#wasText = false;
    if (line.startsWith('```')) this.#fence();
    else if (this.#code !== null) this.#code.push(line);
    else if (line === '}' || line === 'endexpand') this.#open.pop();
    else if (line.trim() !== '') this.#block(line, goesOn);
  }

  get #content(): Node[] {
    return this.#open.at(-1) ?? this.blocks;
  }

  #fence(): void {
    if (this.#code === null) this.#code = [];
    else {
      const content = [{ type: 'text', text: this.#code.join('\n') }];
      this.#content.push({ type: 'codeBlock', content });
      this.#code = null;
    }
  }

  #block(line: string, goesOn: boolean): void {
    const frame = frameOf(line);
    if (frame !== null) this.#open.push(push(this.#content, frame).content);
    else if (this.#reading.isTyped || !pushBlock(this.#content, line, this.#reading)) {
      pushText(this.#content, line, goesOn);
      this.#wasText = true;
    }
  }
}

function frameOf(line: string): Open | null {
  if (line === 'panel{') return { type: 'panel', attrs: { panelType: 'info' }, content: [] };
  const title = /^expand: (.*)/.exec(line)?.[1];
  return title === undefined ? null : { type: 'expand', attrs: { title }, content: [] };
}

/** The last block if it is of this type, or a new one. */
function openOf(content: Node[], type: string, attrs?: Open['attrs']): Open {
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
  if (box === undefined)
    pushItem(content, words, step === undefined ? 'bulletList' : 'orderedList', depth?.length);
  else pushTask(content, words, box === '[x]' ? 'DONE' : 'TODO');
  return true;
}

function pushTask(content: Node[], words: string, state: 'DONE' | 'TODO'): void {
  openOf(content, 'taskList', { localId: 'list' }).content.push({
    type: 'taskItem',
    attrs: { localId: 'item', state },
    content: paragraphOf(words).content ?? [],
  });
}

function pushItem(content: Node[], words: string, type: string, depth = 1): void {
  let list = openOf(content, type);
  for (let level = 1; level < depth; level += 1)
    list = openOf((list.content.at(-1) as Open).content, 'bulletList');
  list.content.push({ type: 'listItem', content: [paragraphOf(words)] });
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

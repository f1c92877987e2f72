import {
  CLOSE_BRACE,
  CLOSE_BRACKET,
  DEEPEST,
  JsonScanner,
  notADocument,
  OPEN_BRACE,
  OPEN_BRACKET,
  QUOTE,
  UnreadableBody,
  wordIn,
} from './json-scanner';

/** The nodes of a document in the order of its text, each known by its number; the document is 0. */
export interface NodeTable {
  readonly count: number;
  /** Just within the quotes of its type; 0 for what stands where a node should and is none. */
  readonly typeStarts: Int32Array;
  readonly typeEnds: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Just within the brackets of its content; 0 when it has no list of content. */
  readonly insideStarts: Int32Array;
  readonly insideEnds: Int32Array;
  /** The number after those of a node and all below it. */
  readonly nexts: Int32Array;
}

const MOST_NODES = 50_000;
/** No node is written in fewer characters: an empty one and the comma before it. */
const SHORTEST = 2;

/** The document with the place of every node, from one pass over its text. Throws `UnreadableBody`. */
export function readDocument(text: string): NodeTable {
  const scanner = new JsonScanner(text);
  const reader = new NodeReader(scanner, Math.min(MOST_NODES, 1 + Math.ceil(text.length / SHORTEST)));
  reader.node(0);
  scanner.peek();
  const { table } = reader;
  if (
    wordIn(text, table.typeStarts[0] ?? 0, table.typeEnds[0] ?? 0) !== 'doc' ||
    table.insideStarts[0] === 0 ||
    scanner.at !== text.length
  )
    throw notADocument();
  return table;
}

class NodeReader {
  private count = 0;
  private readonly typeStarts: Int32Array;
  private readonly typeEnds: Int32Array;
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  private readonly insideStarts: Int32Array;
  private readonly insideEnds: Int32Array;
  private readonly nexts: Int32Array;

  constructor(
    private readonly scanner: JsonScanner,
    private readonly most: number,
  ) {
    const column = (): Int32Array => new Int32Array(most);
    [this.typeStarts, this.typeEnds] = [column(), column()];
    [this.starts, this.ends, this.nexts] = [column(), column(), column()];
    [this.insideStarts, this.insideEnds] = [column(), column()];
  }

  get table(): NodeTable {
    const { count, typeStarts, typeEnds, starts, ends, insideStarts, insideEnds, nexts } = this;
    return { count, typeStarts, typeEnds, starts, ends, insideStarts, insideEnds, nexts };
  }

  node(depth: number): void {
    const { scanner } = this;
    const number = this.count;
    if (number === this.most) throw new UnreadableBody('too-many-nodes');
    if (depth > DEEPEST) throw new UnreadableBody('too-deep');
    this.count += 1;
    const isObject = scanner.peek() === OPEN_BRACE;
    this.starts[number] = scanner.at;
    if (isObject) this.members(number, depth);
    else scanner.skipValue(depth + 1);
    this.ends[number] = scanner.at;
    this.nexts[number] = this.count;
  }

  private members(number: number, depth: number): void {
    const { scanner } = this;
    if (!scanner.enter(CLOSE_BRACE)) return;
    const firstKey = scanner.enterKeys();
    do {
      scanner.key(firstKey);
      const first = scanner.peek();
      if (first === QUOTE && scanner.isKey('type')) this.type(number);
      else if (first === OPEN_BRACKET && scanner.isKey('content')) this.content(number, depth);
      else scanner.skipValue(depth + 1);
    } while (scanner.another(CLOSE_BRACE));
    scanner.leaveKeys(firstKey);
  }

  private type(number: number): void {
    const { scanner } = this;
    this.typeStarts[number] = scanner.at + 1;
    scanner.skipString();
    this.typeEnds[number] = scanner.at - 1;
  }

  private content(number: number, depth: number): void {
    const { scanner } = this;
    this.insideStarts[number] = scanner.at + 1;
    if (scanner.enter(CLOSE_BRACKET)) {
      do this.node(depth + 1);
      while (scanner.another(CLOSE_BRACKET));
    }
    this.insideEnds[number] = scanner.at - 1;
  }
}

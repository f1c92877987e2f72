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
import { NodeTable } from './node-table';

/** Nodes that were read before. */
export interface KnownNodes {
  /**
   * Takes the node over that the scanner has come to, with all below it, if it was read before, as deep as here;
   * else says `false`, and has done nothing. Throws `UnreadableBody`.
   */
  take(scanner: JsonScanner, table: NodeTable, depth: number): boolean;
}

const MOST_NODES = 50_000;
/** No node is written in fewer characters: an empty one and the comma before it. */
const SHORTEST = 2;

/**
 * The document with the place of every node, from one pass over its text, but for the nodes that are
 * known already. Throws `UnreadableBody`.
 */
export function readDocument(text: string, known: KnownNodes | null): NodeTable {
  const scanner = new JsonScanner(text);
  const table = new NodeTable(Math.min(MOST_NODES, 1 + Math.ceil(text.length / SHORTEST)));
  new NodeReader(scanner, table, known).node(0);
  scanner.peek();
  const type = wordIn(text, table.typeStarts[0] ?? 0, table.typeEnds[0] ?? 0);
  if (type !== 'doc' || table.insideStarts[0] === 0 || scanner.at !== text.length) throw notADocument();
  return table;
}

class NodeReader {
  readonly #scanner: JsonScanner;
  readonly #table: NodeTable;
  readonly #known: KnownNodes | null;

  constructor(scanner: JsonScanner, table: NodeTable, known: KnownNodes | null) {
    this.#scanner = scanner;
    this.#table = table;
    this.#known = known;
  }

  node(depth: number): void {
    const scanner = this.#scanner;
    const table = this.#table;
    const isObject = scanner.peek() === OPEN_BRACE;
    if (this.#known?.take(scanner, table, depth) === true) return;
    const number = table.count;
    if (number === table.most) throw new UnreadableBody('too-many-nodes');
    if (depth > DEEPEST) throw new UnreadableBody('too-deep');
    table.count += 1;
    table.depths[number] = depth;
    table.starts[number] = scanner.at;
    if (isObject) this.#members(number, depth);
    else scanner.skipValue(depth + 1);
    table.ends[number] = scanner.at;
    table.nexts[number] = table.count;
  }

  #members(number: number, depth: number): void {
    const scanner = this.#scanner;
    if (!scanner.enter(CLOSE_BRACE)) return;
    const firstKey = scanner.enterKeys();
    do {
      scanner.key(firstKey);
      const first = scanner.peek();
      if (first === QUOTE && scanner.isKey('type')) this.#type(number);
      else if (first === OPEN_BRACKET && scanner.isKey('content')) this.#content(number, depth);
      else scanner.skipValue(depth + 1);
    } while (scanner.another(CLOSE_BRACE));
    scanner.leaveKeys(firstKey);
  }

  #type(number: number): void {
    const scanner = this.#scanner;
    const table = this.#table;
    table.typeStarts[number] = scanner.at + 1;
    scanner.skipString();
    table.typeEnds[number] = scanner.at - 1;
  }

  #content(number: number, depth: number): void {
    const scanner = this.#scanner;
    const table = this.#table;
    table.insideStarts[number] = scanner.at + 1;
    if (scanner.enter(CLOSE_BRACKET)) {
      do this.node(depth + 1);
      while (scanner.another(CLOSE_BRACKET));
    }
    table.insideEnds[number] = scanner.at - 1;
  }
}

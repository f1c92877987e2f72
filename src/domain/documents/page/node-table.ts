/** The nodes of a document in the order of its text, each known by its number; the document is 0. */
export class NodeTable {
  count = 0;
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
  /** How many nodes it stands in. */
  readonly depths: Uint8Array;

  constructor(readonly most: number) {
    const column = (): Int32Array => new Int32Array(most);
    [this.typeStarts, this.typeEnds] = [column(), column()];
    [this.starts, this.ends] = [column(), column()];
    [this.insideStarts, this.insideEnds] = [column(), column()];
    this.nexts = column();
    this.depths = new Uint8Array(most);
  }
}

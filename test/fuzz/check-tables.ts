import { type AdfNode } from '../../src/domain/documents/adf';
import { type ThreeVersions } from '../../src/domain/documents/merge/counterparts';
import { applyChanges } from '../../src/domain/documents/merge/section-merge';
import { createAuthor, type Author } from './author';
import { changeBlocks } from './change-blocks';
import { joinCells, plainTable } from './join-cells';
import { allTaken, type Expect, wordsBy } from './promises';
import { type Random } from './random';
import { type Writer } from './writer';

type Nodes = readonly AdfNode[];

/** A table of which people and the issue joined cells, beside all else that they changed. */
export function joinTables(random: Random): ThreeVersions {
  const base = [plainTable(createAuthor(random, 'base'))];
  const page = changed(base, createAuthor(random, 'person'));
  const wanted = changed(base, createAuthor(random, 'issue'));
  // Read from storage and from the page: they share no object.
  return JSON.parse(JSON.stringify({ base: random.onceIn(8) ? null : base, page, wanted })) as ThreeVersions;
}

function changed(nodes: Nodes, author: Author): Nodes {
  const { random } = author;
  let all = nodes;
  for (let n = random.below(4); n > 0; n -= 1)
    all = random.onceIn(3) ? all.map((node) => withJoinedCells(node, random)) : changeBlocks(all, author, 1);
  return all;
}

const withJoinedCells = (node: AdfNode, random: Random): AdfNode =>
  node.type === 'table' ? { ...node, content: joinCells(node.content ?? [], random) } : node;

/** No row is short of a cell, whichever of the changes are made, and no word goes or is left out. */
export function checkTables(versions: ThreeVersions, writer: Writer, expect: Expect): void {
  const { page, wanted } = versions;
  if (![...(versions.base ?? []), ...page, ...wanted].every(isEvenBelow)) return;
  const merge = writer.mergeSection(versions);
  const ids = merge.changes.map(({ id }) => id);
  const chosen = [ids, ...ids.flatMap((id) => [[id], ids.filter((other) => other !== id)])];
  expect(
    'no row of a table is short of a cell',
    chosen.every((some) => applyChanges(merge, new Set(some)).blocks.every(isEvenBelow)),
  );
  const safe = merge.changes.filter(({ safety }) => safety === 'safe').map(({ id }) => id);
  const kept = new Set(wordsBy('person', applyChanges(merge, new Set(safe)).blocks));
  expect(
    'of joined cells no word of a person is lost',
    wordsBy('person', page).every((word) => kept.has(word)),
  );
  const told = new Set(wordsBy('issue', allTaken(merge).blocks));
  expect(
    'of joined cells no word of the issue is missing where all is taken',
    wordsBy('issue', wanted).every((word) => told.has(word)),
  );
}

const isEvenBelow = (node: AdfNode): boolean =>
  (node.type !== 'table' || isEven(node.content ?? [])) && (node.content ?? []).every(isEvenBelow);

/** Whether all rows are of one width, as a browser draws them, and each has a cell of its own: the editor keeps no other. */
function isEven(rows: Nodes): boolean {
  if (rows.some(({ content = [] }) => content.length === 0)) return false;
  const taken = rows.map(() => new Set<number>());
  rows.forEach(({ content = [] }, n) => {
    for (const { attrs = {} } of content) {
      const across = freePlaces(taken[n], Number(attrs['colspan'] ?? 1));
      for (const row of taken.slice(n, n + Number(attrs['rowspan'] ?? 1)))
        across.forEach((place) => row.add(place));
    }
  });
  const [first] = taken;
  return taken.every((columns) => columns.size === first?.size && !columns.has(columns.size));
}

/** The first place of a row that is free, and as many behind it as the cell is wide. */
function freePlaces(taken: ReadonlySet<number> | undefined, width: number): readonly number[] {
  let start = 0;
  while (taken?.has(start)) start += 1;
  return Array.from({ length: width }, (_, n) => start + n);
}

import { type OnPage } from './counterparts';

/** One cell of the versions in the kind that people have made of it: they make headers of a column or a row. */
export function cellsLike<Cells extends Pick<OnPage, 'base' | 'page' | 'wanted'>>(cells: Cells): Cells {
  const { base, page, wanted } = cells;
  if (base === null || wanted === null || base.type !== wanted.type || base.type === page.type) return cells;
  return { ...cells, base: { ...base, type: page.type }, wanted: { ...wanted, type: page.type } };
}

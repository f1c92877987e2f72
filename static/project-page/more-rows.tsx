import { useSignal } from '@preact/signals';
import { type ComponentChild } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from '../common/kit';

interface Props<Row> {
  readonly rows: readonly Row[];
  readonly draw: (row: Row) => ComponentChild;
  readonly atFirst: number;
  /** As many more come with a press. */
  readonly step: number;
  readonly showMore: (count: number) => string;
}

/** A long list of links, a part at a time; the first that has come has the focus. */
export function MoreRows<Row>({ rows, draw, atFirst, step, showMore }: Props<Row>) {
  const shown = useSignal(atFirst);
  const list = useRef<HTMLUListElement>(null);
  const left = rows.length - shown.value;
  const press = (): void => {
    const first = shown.value;
    shown.value += step;
    requestAnimationFrame(() => {
      list.current?.children[first]?.querySelector<HTMLElement>('a, button')?.focus();
    });
  };
  if (rows.length === 0) return null;
  return (
    <>
      <ul ref={list} class="links">
        {rows.slice(0, shown.value).map(draw)}
      </ul>
      {left > 0 && <Button onPress={press}>{showMore(Math.min(step, left))}</Button>}
    </>
  );
}

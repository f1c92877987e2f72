/** @jsxImportSource hono/jsx */
import { type Child } from 'hono/jsx';
import { type AdfNode, attrText, contentOf } from './adf-types';
import { plainText } from './plain-text';

const COLOURS = ['#0055cc', '#23a971', '#ff9d00', '#fc552c'];
const colourOf = (series: number): string => COLOURS[series % COLOURS.length] ?? 'currentColor';

/** Whether the node is Confluence's own chart of a table [P]. */
export const isChart = (node: AdfNode): boolean => attrText(node, 'extensionType') === 'com.atlassian.chart';

/** Bars of the numbers of the table that the chart names, with words as large as the page’s at any width; a note where that table is gone. */
export function chart(node: AdfNode, tables: ReadonlyMap<string, AdfNode>): Child {
  const table = tables.get(sourceOf(node));
  const title = chartTitle(node);
  if (table === undefined) return <div class="adf-placeholder">Chart: its table is missing</div>;
  const [head = [], ...rows] = contentOf(table).map((row) => contentOf(row).map((cell) => plainText(cell)));
  const bars = rows.flatMap(([label = '', ...values]) =>
    values.map((value, series) => ({ label: series === 0 ? label : '', value: numberIn(value), series })),
  );
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <figure class="adf-chart">
      <figcaption>{title}</figcaption>
      <div class="adf-chart-bars">
        {bars.map(({ label, value, series }) => (
          <>
            <span>{label}</span>
            <svg viewBox={`0 0 ${String(most)} 1`} preserveAspectRatio="none" aria-hidden="true">
              <rect width={Math.max(0, value)} height={1} fill={colourOf(series)} />
            </svg>
            <span>{String(value)}</span>
          </>
        ))}
      </div>
      {head.length > 2 && <Legend names={head.slice(1)} />}
    </figure>
  );
}

/** Which colour means which column. */
function Legend({ names }: { readonly names: readonly string[] }) {
  return (
    <ul class="adf-chart-legend">
      {names.map((name, series) => (
        <li>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <rect width={12} height={12} fill={colourOf(series)} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}

/** Tables of a document by their local ids, which charts name. */
export function tablesIn(blocks: readonly AdfNode[]): ReadonlyMap<string, AdfNode> {
  const tables = new Map<string, AdfNode>();
  const visit = (node: AdfNode): void => {
    if (node.type === 'table') tables.set(attrText(node, 'localId'), node);
    contentOf(node).forEach(visit);
  };
  blocks.forEach(visit);
  return tables;
}

function sourceOf({ marks }: AdfNode): string {
  const sources = marks?.find(({ type }) => type === 'dataConsumer')?.attrs?.['sources'];
  const [first] = Array.isArray(sources) ? (sources as readonly unknown[]) : [];
  return typeof first === 'string' ? first : '';
}

function chartTitle({ attrs }: AdfNode): string {
  const parameters = attrs?.['parameters'] as
    | {
        readonly chartGroup?: {
          readonly customizeTab?: { readonly titlesField?: { readonly chartTitle?: unknown } };
        };
      }
    | undefined;
  const title = parameters?.chartGroup?.customizeTab?.titlesField?.chartTitle;
  return typeof title === 'string' && title !== '' ? title : 'Chart';
}

const numberIn = (words: string): number => Number(/-?\d+(\.\d+)?/.exec(words.replace(/,/g, ''))?.[0] ?? 0);

import { type Tongue } from '../../description/section-names';
import { type AdfNode } from '../../documents/adf';
import { plainText } from '../../documents/plain-text';
import { type SectionKind } from '../../spec/section-kinds';
import { plainPoint, type Point, type PointRole } from './point';
import { pointWords } from './point-words';

type Column =
  | 'task'
  | 'what'
  | 'story'
  | 'criterion'
  | 'given'
  | 'when'
  | 'then'
  | 'as'
  | 'want'
  | 'so'
  | 'status'
  | 'beside'
  | 'fact'
  | 'hears'
  | 'other';

/** How teams head the columns of a plan beside those of sections, in three languages; the first that fits wins. */
const COLUMNS: readonly (readonly [Column, RegExp])[] = [
  ['given', /^(?:given|angenommen|gegeben|前提)$/],
  ['when', /^(?:when|wenn|もし)$/],
  ['then', /^(?:then|dann|ならば)$/],
  ['as', /^(?:as an?(?:\/an)?|als(?: eine?)?)[.…]*$/],
  ['want', /^(?:i (?:want|need|can|would like)(?: to)?|(?:möchte|will|kann) ich)[.…]*$/],
  ['so', /^(?:so that(?: i can)?|in order to|damit(?: ich)?)[.…]*$/],
  ['status', /^(?:status|state|done\??|progress|stand|zustand|erledigt\??|状態|ステータス|進捗|状況)$/],
  [
    'beside',
    /^(?:#|no\.?|nr\.?|id|key|ref|番号|owners?|who|assignees?|responsible|verantwortlich(?:e|er)?|wer|zuständig|担当者?|assigned to|team|sprint|phase|milestones?|meilensteine?|マイルストーン|size|eta|start(?: date)?|end(?: date)?|estimates?|estimation|effort|points?|story points|aufwand|schätzung|見積もり?|工数|when|due(?: date)?|date|target(?: date)?|planned(?: for)?|zieltermin|目標日|deadline|bis|wann|termin|期限|日付|priority|importance|priorität|優先度|notes?|comments?|bemerkung(?:en)?|備考|jira(?: issue)?|ticket|links?)$/,
  ],
  [
    'fact',
    /^(?:(?:http )?methods?|paths?|endpoints?|urls?|routes?|(?:error|status|http)? ?codes?|meanings?|fields?|(?:data )?types?|parameters?|attributes?|values?|defaults?|terms?|definitions?|versions?|events?|time|roles?|feld|typ|wert|begriff|bedeutung|rolle|型|値|用語|意味)$/,
  ],
  ['hears', /^(?:accountable|consulted|informed|konsultiert|informiert|報告先|相談先)$/],
  [
    'what',
    /^(?:what|work|changes?|items?|deliverables?|work packages?|features?|(?:test )?cases?|steps?|summary|title|description|was|schritte?|titel|beschreibung|内容|項目|概要)$/,
  ],
];

const DONE =
  /^(?:done|completed?|finished|closed|resolved|shipped|erledigt|fertig|abgeschlossen|ja|yes|完了|済み?|[x✓✔✅☑])$/i;

/**
 * The points of a table: a row each, in the column that tells what to do or what has to hold.
 *
 * `role` is what the section is about; in other sections only a table whose columns make it a plan tells any.
 */
export function tablePoints(table: AdfNode, role: PointRole | null, tongue: Tongue): readonly Point[] {
  const rows = (table.content ?? []).map(({ content = [] }) => content);
  const [head, ...body] = rows;
  if (head === undefined) return [];
  const columns = head.map((cell) => columnOf(cell, tongue));
  if (tellsNoWork(columns)) return [];
  const isHeaded =
    head.some(({ type }) => type === 'tableHeader') || columns.some((name) => name !== 'other');
  const told =
    sentenceOf(head, columns, role) ?? toldBy(columns, role) ?? widest(isHeaded ? body : rows, columns, role);
  return told === null ? [] : (isHeaded ? body : rows).flatMap((cells) => rowPoint(cells, columns, told));
}

const columnOf = (cell: AdfNode, tongue: Tongue): Column => {
  const words = plainText(cell).normalize('NFKC').toLowerCase().replace(UNIT, '');
  return COLUMNS.find(([, pattern]) => pattern.test(words))?.[0] ?? columnNamed(words, tongue);
};

const SECTIONS: Partial<Readonly<Record<SectionKind, Column>>> = {
  tasks: 'task',
  'acceptance-criteria': 'criterion',
  'user-story': 'story',
};

/** A column that is headed like a section of a spec holds what stands there. */
function columnNamed(words: string, tongue: Tongue): Column {
  const name = tongue.nameOf(words, true);
  return (name?.isTopic === false ? SECTIONS[name.kind] : null) ?? 'other';
}

/** "Estimate (days)" */
const UNIT = /\s*[([][^([)\]]*[)\]]$/;

/** Who answers for what, or what an interface or a form consists of: rows of facts, in a section of tasks as well. */
function tellsNoWork(columns: readonly Column[]): boolean {
  const has = (...names: readonly Column[]): boolean => names.some((name) => columns.includes(name));
  if (columns.filter((name) => name === 'hears').length > 1) return true;
  return has('fact') && !has('task', 'criterion', 'story', 'status', 'beside', 'given');
}

/** The column that tells a point, and what it is; with others, under their heads, it makes a sentence. */
interface Telling {
  readonly role: PointRole;
  readonly column: number;
  readonly sentence?: readonly { readonly head: string; readonly column: number }[];
}

/** "As a", "I want", "so that" and "Given", "When", "Then" go on in the row. */
function sentenceOf(
  head: readonly AdfNode[],
  columns: readonly Column[],
  role: PointRole | null,
): Telling | null {
  const told = (name: Column, ...beside: readonly Column[]): Telling | null => {
    if ([name, ...beside].some((one) => !columns.includes(one))) return null;
    const order = [...beside, name, 'so' as const].map((one) => columns.indexOf(one)).filter((n) => n >= 0);
    const sentence = order.map((column, n) => ({ column, head: headWords(wordsAt(head, column), n === 0) }));
    return {
      role: name === 'then' ? 'criterion' : (role ?? 'task'),
      column: columns.indexOf(name),
      sentence,
    };
  };
  return told('then', 'given', 'when') ?? told('want', 'as');
}

const headWords = (words: string, isFirst: boolean): string => {
  const bare = words.replace(/(?:\/an)?(?<![.…])[.…]*$/, '');
  return isFirst || /^I\b/.test(bare) ? bare : bare.toLowerCase();
};

function toldBy(columns: readonly Column[], role: PointRole | null): Telling | null {
  const [name, told] = (role === 'criterion' ? OF_CRITERIA : tellingOf(columns, role)).find(([one]) =>
    columns.includes(one),
  ) ?? [null, null];
  return name === null ? null : { role: told, column: columns.indexOf(name) };
}

type Tells = readonly [Column, PointRole];

const OF_CRITERIA: readonly Tells[] = [
  ['criterion', 'criterion'],
  ['task', 'criterion'],
  ['story', 'criterion'],
  ['what', 'criterion'],
];

/** Which columns tell, the first that is there; stories and other things only in a plan. */
function tellingOf(columns: readonly Column[], role: PointRole | null): readonly Tells[] {
  const isPlan = role === 'task' || columns.some((name) => name === 'beside' || name === 'status');
  const planned: readonly Tells[] = [
    ['story', 'task'],
    ['what', 'task'],
  ];
  return [['task', 'task'], ['criterion', role ?? 'criterion'], ...(isPlan ? planned : [])];
}

/** Under a heading that says what the rows are, the column with the most words tells them. */
function widest(
  rows: readonly (readonly AdfNode[])[],
  columns: readonly Column[],
  role: PointRole | null,
): Telling | null {
  if (role === null) return null;
  let [most, best] = [0, -1];
  columns.forEach((name, column) => {
    const length = rows.reduce(
      (sum, cells) => sum + (cells[column] ? plainText(cells[column]).length : 0),
      0,
    );
    if (name === 'other' && length > most) [most, best] = [length, column];
  });
  return best === -1 ? null : { role, column: best };
}

function rowPoint(
  cells: readonly AdfNode[],
  columns: readonly Column[],
  { role, column, sentence }: Telling,
): readonly Point[] {
  const isDone = columns.some((name, n) => name === 'status' && DONE.test(wordsAt(cells, n)));
  const cell = cells[column];
  if (sentence !== undefined) {
    if (wordsAt(cells, column) === '') return [];
    const told = sentence.filter((part) => wordsAt(cells, part.column) !== '');
    const words = told.map((part) => `${part.head} ${wordsAt(cells, part.column)}`).join(', ');
    return [{ ...plainPoint(role, 'table', words), isDone }];
  }
  const label = cells.map((one) => plainText(one)).find((words) => /^[A-Z]{1,4}[- ]?\d{1,3}$/i.test(words));
  return (cell === undefined ? [] : linesIn(cell)).flatMap((inline) => {
    const found = pointWords(inline);
    if (found === null) return [];
    const own = { ...plainPoint(role, 'table', found.words), ...found, isDone };
    return [label === undefined ? own : { ...own, label: label.replace(/[- ]/, '').toUpperCase() }];
  });
}

const wordsAt = (cells: readonly AdfNode[], column: number): string => {
  const cell = cells[column];
  return cell === undefined ? '' : plainText(cell);
};

/** A cell is one point, or one for each item of the list in it. */
function linesIn(cell: AdfNode): readonly (readonly AdfNode[])[] {
  const blocks = cell.content ?? [];
  const listed = blocks.flatMap(({ type, content = [] }) => (type.endsWith('List') ? content : []));
  if (listed.length > 0)
    return listed.map((item) => (item.type === 'taskItem' ? (item.content ?? []) : firstLine(item)));
  return [blocks.flatMap(({ content = [] }, n) => (n === 0 ? content : [SPACE, ...content]))];
}

const SPACE: AdfNode = { type: 'text', text: ' ' };
const firstLine = ({ content = [] }: AdfNode): readonly AdfNode[] => content[0]?.content ?? [];

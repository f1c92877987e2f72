import { type Tongue } from '../../description/section-names';
import { beginsScenario, goesOnWithScenario, isScenario } from '../../description/telling-forms';
import { isAllBold } from '../../description/text-lines';
import { type AdfNode } from '../../documents/adf';
import { plainText } from '../../documents/plain-text';
import { latePattern } from '../../kernel/late-pattern';
import { plainPoint, type Point, type PointRole } from './point';
import { pointWords } from './point-words';
import { tablePoints } from './table-points';

/** The points that the blocks of one section tell; `null` for a section that is about something else. */
export function blockPoints(
  blocks: readonly AdfNode[],
  role: PointRole | null,
  tongue: Tongue,
): readonly Point[] {
  const points: Point[] = [];
  for (let at = 0; at < blocks.length;) {
    const run = role === 'criterion' ? scenarioRun(blocks.slice(at)) : 0;
    const block = blocks[at];
    if (block === undefined) break;
    points.push(...(run > 0 ? [scenarioOf(blocks.slice(at, at + run))] : pointsOf(block, role, tongue)));
    at += Math.max(run, 1);
  }
  return points;
}

type Reader = (block: AdfNode, role: PointRole | null, tongue: Tongue) => readonly Point[];

const listed: Reader = (list, role, tongue) =>
  role === null
    ? listPoints(list, { role: 'criterion', group: null, tongue }).filter(isNamedCriterion)
    : listPoints(list, { role, group: null, tongue }).filter(({ words }) => !LEADS_ON.test(words));
const framed: Reader = ({ content = [] }, role, tongue) => blockPoints(content, role, tongue);
const ofCriteria =
  (read: (block: AdfNode) => readonly Point[]): Reader =>
  (block, role) =>
    role === 'criterion' ? read(block) : [];

const READERS: Readonly<Record<string, Reader>> = {
  bulletList: listed,
  orderedList: listed,
  taskList: (list, role) => taskPoints(list, role ?? 'task'),
  table: tablePoints,
  codeBlock: ofCriteria((block) => codeScenarios(block)),
  paragraph: linePoint,
  panel: framed,
  nestedExpand: framed,
  bodiedExtension: framed,
};

const pointsOf: Reader = (block, role, tongue) =>
  Object.hasOwn(READERS, block.type) ? (READERS[block.type]?.(block, role, tongue) ?? []) : [];

/** "AC 3: …" is a criterion wherever it stands. */
const isNamedCriterion = ({ label }: Pick<Point, 'label'>): boolean => /^A[CK]\d/.test(label ?? '');

/** What ends in a colon with nothing below it introduces what comes next. */
const LEADS_ON = /[:：]\s*$/u;

/** What the points of a list are, and the label among them that they stand under. */
interface ListReading {
  readonly role: PointRole;
  readonly group: string | null;
  readonly tongue: Tongue;
}

function listPoints(list: AdfNode, reading: ListReading): readonly Point[] {
  const items = list.content ?? [];
  if (areSteps(items)) return [{ ...scenarioOf(items), group: reading.group }];
  return items.flatMap((item) => itemPoints(item, reading));
}

function itemPoints(item: AdfNode, reading: ListReading): readonly Point[] {
  const { role, group, tongue } = reading;
  const [first, ...below] = item.content ?? [];
  if (first === undefined) return [];
  if (first.type !== 'paragraph') return pointsOf(first, role, tongue).map((point) => ({ ...point, group }));
  const found = pointWords(first.content ?? []);
  const lists = below.filter(({ type }) => type === 'bulletList' || type === 'orderedList');
  const tasks = below.filter(({ type }) => type === 'taskList').flatMap((list) => taskPoints(list, role));
  if (found === null) return [...lists.flatMap((list) => listPoints(list, reading)), ...tasks];
  if (lists.length > 0 && namesGroup(first) && !found.isStruck) {
    const named = { ...reading, group: groupName(found.words) };
    return [...lists.flatMap((list) => listPoints(list, named)), ...tasks];
  }
  const localId = idOf(first) ?? idOf(item);
  const details = lists.flatMap((list) => (list.content ?? []).map(plainText));
  const isDone = TICKED.test(plainText(first));
  return [{ ...plainPoint(role, 'list', found.words), ...found, group, localId, details, isDone }, ...tasks];
}

/** A box as people type it. */
const TICKED = /^\s*\[x\]/i;

/** A line that ends in a colon, or is bold as a whole, names what stands below it. */
const namesGroup = (line: AdfNode): boolean =>
  /[:：]\s*$/u.test(plainText(line)) || isAllBold(line.content ?? []);

export const groupName = (words: string): string => words.replace(/\s*[:：]\s*$/u, '');

function taskPoints({ content = [] }: AdfNode, role: PointRole): readonly Point[] {
  return content.flatMap((item) => {
    if (item.type === 'taskList') return taskPoints(item, role);
    const inline = (item.content ?? []).flatMap((node) =>
      node.type === 'paragraph' ? (node.content ?? []) : [node],
    );
    const found = pointWords(inline);
    const isDone = item.attrs?.['state'] === 'DONE';
    return found === null
      ? []
      : [{ ...plainPoint(role, 'task-list', found.words), ...found, localId: idOf(item), isDone }];
  });
}

const idOf = ({ attrs }: AdfNode): string | null => {
  const id = attrs?.['localId'];
  return typeof id === 'string' && id !== '' ? id : null;
};

function areSteps(items: readonly AdfNode[]): boolean {
  const [first, second, ...rest] = items.map(plainText);
  return (
    first !== undefined &&
    second !== undefined &&
    beginsScenario(first, second) &&
    // Each of them a scenario of its own is a list of scenarios.
    [second, ...rest].every((words) => goesOnWithScenario(words) && !isScenario(words))
  );
}

/** How many paragraphs from the first on tell one scenario; 0 when it begins none. */
function scenarioRun(blocks: readonly AdfNode[]): number {
  const [first, second] = blocks;
  if (first?.type !== 'paragraph') return 0;
  const words = plainText(first);
  const begins = second?.type === 'paragraph' && beginsScenario(words, plainText(second));
  if (!begins && !isScenario(words)) return 0;
  const end = blocks.findIndex((block, n) => n > 0 && !continuesScenario(block));
  return end === -1 ? blocks.length : end;
}

function continuesScenario(block: AdfNode): boolean {
  const words = plainText(block);
  return block.type === 'paragraph' && goesOnWithScenario(words) && !isScenario(words);
}

const SCENARIO = /^\W*(?:scenario(?: outline)?|example|szenario|beispiel|シナリオ)\s*(?:\d+\s*)?[:：]\s*/iu;

/** Its name where it has one, else all that it says. */
function scenarioOf(blocks: readonly AdfNode[]): Point {
  const lines = blocks.map(plainText);
  const [first = ''] = lines;
  const named = lines.length > 1 && SCENARIO.test(first) ? first.replace(SCENARIO, '').trim() : '';
  const words = named === '' ? lines.join(' ') : named;
  return { ...plainPoint('criterion', 'scenario', words), details: named === '' ? [] : lines.slice(1) };
}

function codeScenarios({ content = [] }: AdfNode): readonly Point[] {
  const lines = content
    .map(({ text }) => text ?? '')
    .join('')
    .split(/\r?\n/);
  const points: Point[] = [];
  for (const line of lines) {
    const last = points.at(-1);
    if (SCENARIO.test(line))
      points.push(plainPoint('criterion', 'scenario', line.replace(SCENARIO, '').trim()));
    else if (last !== undefined && goesOnWithScenario(line))
      points.splice(-1, 1, { ...last, details: [...last.details, line.trim()] });
  }
  return points.filter(({ words }) => words !== '');
}

/** A line by itself is a point where it is called one, "AC1: …", or numbered as sections are, "2.1 The reader …". */
function linePoint(line: AdfNode, role: PointRole | null, tongue: Tongue): readonly Point[] {
  const found = pointWords(line.content ?? []);
  if (found === null) return [];
  const taken = role ?? (isNamedCriterion(found) ? 'criterion' : null);
  if (taken === null) return [];
  const words = plainText(line);
  const isPoint = found.label !== null || (taken === 'task' && tongue.isStory(words));
  if (!isPoint && !SECTION_NUMBER().test(words)) return [];
  return [{ ...plainPoint(taken, 'list', found.words), ...found, localId: idOf(line) }];
}

/** Not "3.5 million people": what is counted begins in lower case. */
const SECTION_NUMBER = latePattern(String.raw`^\d{1,2}(?:\.\d{1,2}){1,3}[.):]?\s+(?=[\p{Lu}\p{Lo}])`, 'u');

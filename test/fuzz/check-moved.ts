import { type AdfNode } from '../../src/domain/documents/adf';
import { type PageBody, readPageBody } from '../../src/domain/documents/page/page-body';
import { patchPage } from '../../src/domain/documents/page/patch-page';
import { plainText } from '../../src/domain/documents/plain-text';
import { type SpecBase, type WantedSpec } from '../../src/domain/spec/spec-base';
import { baseAfter, editsOf } from '../../src/domain/update/update-choice';
import { sha256 } from '../../src/adapters/hash/sha256';
import { type UpdateChange } from '../../src/domain/update/update-change';
import { changesIn, planUpdate, type UpdatePlan } from '../../src/domain/update/update-plan';
import { type MovedPoints } from './move-points';
import { type Expect } from './promises';

/** Whatever point people put elsewhere: all that the issue says is said once, where they put it. */
export function checkMoved(moved: MovedPoints, expect: Expect): void {
  const { base, wanted, body, isRetold } = moved;
  const safe = updated({ base, wanted, body }, ({ ask }) => ask === null);
  expect('what is safe of moved points is never refused', safe !== null);
  if (safe !== null) checkUnasked(wanted, safe, expect);
  // Who takes a table in which a point of theirs stands, too, wants it twice.
  if (!isRetold) checkAll(moved, expect);
}

interface Given {
  readonly base: SpecBase;
  readonly wanted: WantedSpec;
  readonly body: string;
}

interface Updated {
  readonly body: string;
  readonly base: SpecBase;
  /** What was left open. */
  readonly open: readonly UpdateChange[];
}

/** The page with these changes made; `null` where that is refused. */
function updated({ base, wanted, body }: Given, isTaken: (change: UpdateChange) => boolean): Updated | null {
  const [plan, read] = planOf({ base, wanted, body });
  const changes = changesIn(plan);
  const choice = { accepted: new Set(changes.filter(isTaken).map(({ id }) => id)), kept: new Set<string>() };
  const outcome = patchPage(read, editsOf(plan, choice, read));
  if (outcome.kind === 'refused') return null;
  const open = changes.filter((change) => !isTaken(change));
  return { body: outcome.text, base: baseAfter({ base, wanted, plan }, choice), open };
}

function planOf({ base, wanted, body }: Given): readonly [UpdatePlan, PageBody] {
  const read = readPageBody(body);
  if (read.kind === 'unreadable') throw new Error(read.why);
  return [planUpdate({ base, page: { title: base.title, body: read }, wanted }, sha256), read];
}

/** What nobody was asked about brings no point a second time, and nothing comes unasked with the next update. */
function checkUnasked(wanted: WantedSpec, { body, base, open }: Updated, expect: Expect): void {
  const [said, waiting] = [wordsIn(body), open.map(({ before }) => (before ? plainText(before) : ''))];
  expect(
    'of moved points nothing is said twice unasked',
    linesOf(wanted).every((line) => timesIn(said, line) < 2 || waiting.some((words) => words.includes(line))),
  );
  const [again] = planOf({ base, wanted, body });
  expect(
    'of moved points nothing comes unasked with the next update',
    changesIn(again).every(({ ask }) => ask !== null),
  );
}

function checkAll({ base, wanted, body }: MovedPoints, expect: Expect): void {
  const all = updated({ base, wanted, body }, () => true);
  expect('points that people moved are never refused', all !== null);
  if (all === null) return;
  const said = wordsIn(all.body);
  const [were, lines] = [linesOf(base), linesOf(wanted)];
  expect(
    'of moved points all that the issue says is said once',
    lines.every((line) => timesIn(said, line) === 1),
  );
  expect(
    'of moved points nothing is left that the issue says anew',
    were.every((line) => lines.some((one) => one.includes(line)) || !said.includes(line)),
  );
  const [again] = planOf({ base: wanted, wanted, body: all.body });
  expect('after all is taken of moved points nothing is new', changesIn(again).length === 0);
}

const wordsIn = (body: string): string => plainText({ type: 'doc', content: [JSON.parse(body) as never] });

const timesIn = (said: string, line: string): number => said.split(line).length - 1;

/** Of each point or row what it is about. */
const linesOf = ({ sections }: SpecBase): readonly string[] =>
  sections.flatMap(({ written }) => (written ?? []).flatMap(({ content = [] }) => content.map(lineOf)));

const lineOf = (node: AdfNode): string =>
  plainText(node.type === 'tableRow' ? (node.content?.[0] ?? node) : node);

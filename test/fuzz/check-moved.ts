import { readPageBody } from '../../src/domain/documents/page/page-body';
import { patchPage } from '../../src/domain/documents/page/patch-page';
import { plainText } from '../../src/domain/documents/plain-text';
import { type SpecBase } from '../../src/domain/spec/spec-base';
import { editsOf } from '../../src/domain/update/update-choice';
import { sha256 } from '../../src/adapters/hash/sha256';
import { changesIn, planUpdate } from '../../src/domain/update/update-plan';
import { type MovedPoints } from './move-points';
import { type Expect } from './promises';

/** Whatever point people put elsewhere: all that the issue says is said once, where they put it. */
export function checkMoved({ base, wanted, body }: MovedPoints, expect: Expect): void {
  const read = readPageBody(body);
  if (read.kind === 'unreadable') return;
  const sides = { base, page: { title: base.title, body: read }, wanted };
  const plan = planUpdate(sides, sha256);
  const accepted = new Set(changesIn(plan).map(({ id }) => id));
  const outcome = patchPage(read, editsOf(plan, { accepted, kept: new Set() }, read));
  const after = outcome.kind === 'patched' ? readPageBody(outcome.text) : null;
  expect('points that people moved are never refused', after?.kind === 'readable');
  if (after?.kind !== 'readable') return;
  const said = plainText({ type: 'doc', content: [JSON.parse(after.text) as never] });
  const [were, lines] = [linesOf(base), linesOf(wanted)];
  expect(
    'of moved points all that the issue says is said once',
    lines.every((line) => said.split(line).length === 2),
  );
  expect(
    'of moved points nothing is left that the issue says anew',
    were.every((line) => lines.some((one) => one.includes(line)) || !said.includes(line)),
  );
  const again = planUpdate({ base: wanted, page: { title: base.title, body: after }, wanted }, sha256);
  expect('after all is taken of moved points nothing is new', changesIn(again).length === 0);
}

const linesOf = ({ sections }: SpecBase): readonly string[] =>
  sections.flatMap(({ written }) => (written ?? []).flatMap(({ content = [] }) => content.map(plainText)));

import { type AdfNode } from '../../../../src/domain/documents/adf';
import { documentText, heading, paragraph, text } from '../../../../src/domain/documents/nodes';
import { provePatch } from '../../../../src/domain/documents/page/prove-patch';
import { type Run, type Splice, splicesOf } from '../../../../src/domain/documents/page/splices';
import { page, placed, section } from './pages';

const p = (words: string) => paragraph(text(words));
const BODY = page(p('intro'), ...section('a', p('one')), ...section('b', p('mine')));
const { place, blocks } = placed(BODY, 'a');
const RUN: Run = {
  parent: 0,
  after: place.heading,
  old: blocks.map((value, n) => ({ number: place.blocks[n] ?? 0, value })),
  next: [p('two')],
};
const SPLICES = splicesOf(BODY, RUN);
const GOOD = documentText([p('intro'), ...section('a', p('two')), ...section('b', p('mine'))]);

const proof = (patched: string, splices: readonly Splice[] = SPLICES) =>
  provePatch(BODY, { text: patched, splices, runs: [RUN], commentsLost: new Set() });

test('what was meant is proved', () => {
  expect(proof(GOOD)).toEqual({ kind: 'proved', comments: 0 });
});

const wider = (end: number, put: string): readonly Splice[] =>
  SPLICES.map((one) => ({ ...one, end, text: put }));

test.each<{ rule: string; patched: string; splices?: readonly Splice[]; why: string }>([
  { rule: 'a changed word of somebody', patched: GOOD.replace('mine', 'ours'), why: 'foreign-changed' },
  { rule: 'a byte too many', patched: `${GOOD} `, why: 'foreign-changed' },
  { rule: 'a lost end', patched: GOOD.slice(0, -1), why: 'foreign-changed' },
  {
    rule: 'splices that overlap',
    patched: GOOD,
    splices: [...SPLICES, ...SPLICES],
    why: 'foreign-changed',
  },
  {
    rule: 'other words than the wanted',
    patched: GOOD.replace('two', 'six'),
    splices: SPLICES.map((one) => ({ ...one, text: one.text.replace('two', 'six') })),
    why: 'not-as-wanted',
  },
  {
    rule: 'a block too many',
    patched: documentText([p('intro'), ...section('a', p('two'), p('two')), ...section('b', p('mine'))]),
    splices: SPLICES.map((one) => ({ ...one, text: `${one.text},${one.text}` })),
    why: 'not-as-wanted',
  },
  {
    rule: 'a splice that swallows what is behind it',
    patched: `${BODY.text.slice(0, SPLICES[0]?.start)}${JSON.stringify(p('two'))}]}`,
    splices: wider(BODY.text.length - 2, JSON.stringify(p('two'))),
    why: 'not-as-wanted',
  },
])('refused: $rule', ({ patched, splices, why }) => {
  expect(proof(patched, splices)).toEqual({ kind: 'refused', why });
});

const framed = (words: string): readonly AdfNode[] => [
  ...section('a', p(`${words} a`)),
  { type: 'expand', content: [p('theirs'), ...section('b', p(`${words} b`)), heading(1, text('End'))] },
];
const FRAMED = page(...framed('old'));
const RUNS = ['a', 'b'].map((name): Run => {
  const { place: at, blocks: old } = placed(FRAMED, name);
  return {
    parent: at.parent,
    after: at.heading,
    old: old.map((value, n) => ({ number: at.blocks[n] ?? 0, value })),
    next: [p(`new ${name}`), ...old.slice(1)],
  };
});

/** The splices of all runs, and one that puts other words in the place of these. */
function framedProof(from: string, to: string) {
  const start = FRAMED.text.indexOf(from);
  const stray: Splice = { start, end: start + from.length, text: to, touched: 0, changed: 0 };
  const splices = [
    ...RUNS.flatMap((run) => splicesOf(FRAMED, run)),
    ...(from === to ? [] : [stray]),
  ].toSorted((one, other) => one.start - other.start);
  const patched = documentText(framed('new')).replace(from, to);
  return provePatch(FRAMED, { text: patched, splices, runs: RUNS, commentsLost: new Set() });
}

test('a run that lies in what another one keeps is proved', () => {
  expect(framedProof('', '')).toEqual({ kind: 'proved', comments: 0 });
});

test.each([
  { rule: 'another word of people in that frame', from: 'theirs', to: 'ours' },
  { rule: 'another word behind the section in it', from: 'End', to: 'Ende' },
  { rule: 'another frame', from: '"expand"', to: '"panel"' },
])('refused: $rule', ({ from, to }) => {
  expect(framedProof(from, to)).toEqual({ kind: 'refused', why: 'not-as-wanted' });
});

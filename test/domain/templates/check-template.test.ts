import { type AdfNode } from '../../../src/domain/documents/adf';
import { anchor } from '../../../src/domain/documents/made-nodes';
import { documentText, heading, paragraph, strong, text } from '../../../src/domain/documents/nodes';
import { faultsOf, type TemplateFault } from '../../../src/domain/templates/check-template';
import { withoutIdentity } from '../../../src/domain/templates/identity';
import { readTemplate } from '../../../src/domain/templates/read-template';
import { nearestName } from '../../../src/domain/templates/nearest-name';
import { patternsOf } from '../../../src/domain/templates/spec-template';
import { SPEC_NAMES } from '../../../src/domain/templates/placeholder-names';
import { notesOn, type TemplateNote } from '../../../src/domain/templates/template-notes';
import { SPEC_WORDS } from '../../kit/spec-words';

const p = (words: string) => paragraph(text(words));
const GOALS = heading(2, text('Goals'));
const KEY = p('{{issue.key}}');

test.each<{ rule: string; given: readonly AdfNode[]; fault: TemplateFault }>([
  { rule: 'nothing to fill', given: [GOALS, p('words')], fault: { kind: 'no-placeholder' } },
  {
    rule: 'a name with a wrong letter',
    given: [GOALS, p('About {{issue.sumary}} now')],
    fault: {
      kind: 'unknown-name',
      name: 'issue.sumary',
      heading: 'Goals',
      around: 'About {{issue.sumary}} now',
    },
  },
  {
    rule: 'a name without its first word',
    given: [p('{{acceptanceCriteria}}')],
    fault: {
      kind: 'unknown-name',
      name: 'acceptanceCriteria',
      heading: null,
      around: '{{acceptanceCriteria}}',
    },
  },
  {
    rule: 'a name like no other',
    given: [p('{{customer}}')],
    fault: { kind: 'unknown-name', name: 'customer', heading: null, around: '{{customer}}' },
  },
  {
    rule: 'blocks inside of a sentence',
    given: [GOALS, p('See {{spec.overview}}.')],
    fault: {
      kind: 'inside-sentence',
      name: 'spec.overview',
      heading: 'Goals',
      around: 'See {{spec.overview}}.',
    },
  },
  {
    rule: 'blocks in a heading',
    given: [heading(2, text('{{issue.children}}'))],
    fault: {
      kind: 'inside-sentence',
      name: 'issue.children',
      heading: '{{issue.children}}',
      around: '{{issue.children}}',
    },
  },
  {
    rule: 'braces that do not close',
    given: [KEY, p('Key {{issue.key} here')],
    fault: { kind: 'unclosed', heading: null, around: 'Key {{issue.key} here' },
  },
  {
    rule: 'too few braces',
    given: [KEY, p('Key {issue.key} here')],
    fault: { kind: 'unclosed', heading: null, around: 'Key {issue.key} here' },
  },
  {
    rule: 'braces that a picture of words interrupts',
    given: [KEY, paragraph(text('{{issue.'), { type: 'emoji', attrs: { shortName: ':x:' } })],
    fault: { kind: 'unclosed', heading: null, around: '{{issue.' },
  },
  {
    rule: 'an address',
    given: [
      KEY,
      paragraph(text('here', [{ type: 'link', attrs: { href: 'https://a.example/%7B%7Bissue.key%7D%7D' } }])),
    ],
    fault: {
      kind: 'in-address',
      name: 'issue.key',
      heading: null,
      around: 'https://a.example/%7B%7Bissue.key%7D%7D',
    },
  },
])('a template is refused for $rule', ({ given, fault }) => {
  expect(faultsOf(given, SPEC_NAMES)).toEqual([fault]);
});

test.each<{ rule: string; given: AdfNode; note: TemplateNote }>([
  {
    rule: 'code stays as it is written',
    given: paragraph(text('{{issue.key}}', [{ type: 'code' }])),
    note: { kind: 'in-code', name: 'issue.key', heading: null, around: '{{issue.key}}' },
  },
  {
    rule: 'so does a block of code',
    given: { type: 'codeBlock', content: [text('{{spec.tasks}}')] },
    note: { kind: 'in-code', name: 'spec.tasks', heading: null, around: '{{spec.tasks}}' },
  },
  {
    rule: 'and what is set in a macro',
    given: {
      type: 'extension',
      attrs: { parameters: { macroParams: { jql: { value: 'parent = {{issue.key}}' } } } },
    },
    note: { kind: 'not-text', name: 'issue.key', heading: null, around: 'parent = {{issue.key}}' },
  },
  {
    rule: 'a picture is not shown on another page',
    given: {
      type: 'mediaSingle',
      content: [{ type: 'media', attrs: { type: 'file', id: '1', collection: 'c' } }],
    },
    note: { kind: 'picture', heading: null, around: '' },
  },
])('a template is taken with a note: $rule', ({ given, note }) => {
  expect(faultsOf([KEY, given], SPEC_NAMES)).toEqual([]);
  expect(notesOn([KEY, given], SPEC_NAMES)).toEqual([note]);
});

test('a picture with an address of its own is shown anywhere', () => {
  const media = { type: 'media', attrs: { type: 'external', url: 'https://a.example/x.png' } };
  expect(notesOn([KEY, { type: 'mediaSingle', content: [media] }], SPEC_NAMES)).toEqual([]);
});

test('of a template with more mistakes than anybody reads at once thirty are told', () => {
  const wrong = Array.from({ length: 40 }, (_, n) => p(`{{ customer${String(n)} }}`));
  const coded = Array.from({ length: 40 }, () => paragraph(text('{{issue.key}}', [{ type: 'code' }])));
  const blocks = [KEY, ...wrong, ...coded];
  const faults = faultsOf(blocks, SPEC_NAMES);
  expect([faults.length, notesOn(blocks, SPEC_NAMES).length]).toEqual([30, 30]);
  expect(faults[29]).toMatchObject({ kind: 'unknown-name', name: 'customer29' });
});

test('a template in order has nothing to be said of', () => {
  const blocks = [
    GOALS,
    paragraph(text('{{'), strong('spec.overview'), text('}}')),
    p('{{ ISSUE.KEY }} and {{issue.summary}}, set {a: 1}'),
  ];
  expect([faultsOf(blocks, SPEC_NAMES), notesOn(blocks, SPEC_NAMES)]).toEqual([[], []]);
});

test('a new page has nothing of the identity of the template’s', () => {
  const given: readonly AdfNode[] = [
    heading(2, anchor('ls-overview-01234567'), anchor('mine'), text('Goals')),
    paragraph(
      text('a', [
        { type: 'annotation', attrs: { id: 'c1', annotationType: 'inlineComment' } },
        { type: 'em' },
      ]),
    ),
    {
      type: 'extension',
      attrs: {
        localId: 'x',
        extensionKey: 'toc',
        parameters: {
          macroParams: { a: { value: '1' } },
          macroMetadata: { macroId: { value: 'm' }, title: 'T' },
        },
      },
    },
    {
      type: 'taskList',
      attrs: { localId: 'one' },
      content: [{ type: 'taskItem', attrs: { localId: 'two', state: 'TODO' }, content: [text('do')] }],
    },
    { type: 'newThing', attrs: { localId: 'y', odd: [1, { b: null }] } },
  ];
  expect(withoutIdentity(given)).toEqual([
    heading(2, anchor('mine'), text('Goals')),
    paragraph(text('a', [{ type: 'em' }])),
    {
      type: 'extension',
      attrs: {
        extensionKey: 'toc',
        parameters: { macroParams: { a: { value: '1' } }, macroMetadata: { title: 'T' } },
      },
    },
    {
      type: 'taskList',
      attrs: { localId: 'template-1' },
      content: [{ type: 'taskItem', attrs: { localId: 'template-2', state: 'TODO' }, content: [text('do')] }],
    },
    { type: 'newThing', attrs: { odd: [1, { b: null }] } },
  ]);
});

test('a page is read as a template, or it is said why it is none', () => {
  const usable = readTemplate(documentText([GOALS, p('{{spec.overview}}')]), SPEC_WORDS.en);
  expect(usable.kind === 'usable' && patternsOf(usable.template).map(({ kind }) => kind)).toEqual([
    'overview',
  ]);
  expect(readTemplate(documentText([GOALS]), SPEC_WORDS.en)).toMatchObject({
    kind: 'faulty',
    faults: [{ kind: 'no-placeholder' }],
  });
  expect(readTemplate('<p>{{issue.key}}</p>', SPEC_WORDS.en)).toEqual({
    kind: 'unreadable',
    why: 'not-a-document',
  });
});

test.each([
  { rule: 'a wrong letter', name: 'issue.sumary', meant: 'issue.summary' },
  { rule: 'letters swapped', name: 'isseu.key', meant: 'issue.key' },
  { rule: 'the first word missing', name: 'acceptanceCriteria', meant: 'spec.acceptanceCriteria' },
  { rule: 'another first word', name: 'epic.summary', meant: 'issue.summary' },
  { rule: 'the first half of a name', name: 'spec.acceptance', meant: 'spec.acceptanceCriteria' },
  { rule: 'the second half of a name', name: 'story', meant: 'spec.userStory' },
  { rule: 'the singular', name: 'issue.component', meant: 'issue.components' },
  { rule: 'too short a piece', name: 'iss', meant: null },
  { rule: 'a name like no other', name: 'customer', meant: null },
  { rule: 'a sentence', name: 'write here what the customer wants from this', meant: null },
  { rule: 'nothing', name: '', meant: null },
])('the name that was likely meant: $rule', ({ name, meant }) => {
  expect(nearestName(name, SPEC_NAMES)).toBe(meant);
});

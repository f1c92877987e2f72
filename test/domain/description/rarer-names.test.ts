import { readDescription } from '../../../src/domain/description/described-parts';
import { learntJudge } from '../../../src/domain/description/learnt/learnt-judge';
import { bulletList, heading, paragraph, text } from '../../../src/domain/documents/nodes';
import { plainText } from '../../../src/domain/documents/plain-text';
import { type SectionKind } from '../../../src/domain/spec/section-kinds';
import { tongueIn } from '../../kit/writing-words';

const NAMES: Partial<Record<SectionKind, readonly string[]>> = {
  overview: [
    ...['Alternatives considered', 'Decision drivers'],
    ...['Entscheidungen', 'Lösungsalternativen', 'Alternativas', 'Opciones', 'Opzioni', '決定事項', '他の案'],
  ],
  tasks: [
    'Countermeasures',
    '5. Countermeasures',
    'Levers',
    'Artefacts',
    'Remediation',
    'Spikes',
    'Contramedidas',
  ],
  technical: [
    'Enablers',
    'Integration landscape',
    'Legal obligations',
    'Backout',
    'Firmware',
    'Server',
    'Config',
    'Tooling',
    'Ideas',
  ],
  design: ['Page layout', 'Wording'],
};

const STATEMENTS = ['Build our own lamps', 'Buy new lamps in the harbour'];

function kindBelow(name: string): SectionKind | undefined {
  const epic = [
    heading(2, text('Goal')),
    paragraph(text('Fewer keys')),
    heading(2, text('Users')),
    paragraph(text('Guards')),
    heading(2, text(name)),
    bulletList(STATEMENTS.map((words) => [paragraph(text(words))])),
  ];
  const { parts } = readDescription(epic, tongueIn(epic), learntJudge);
  return parts.find(({ blocks }) => blocks.some((block) => plainText(block).includes('lamps')))?.kind;
}

test.each(Object.entries(NAMES).flatMap(([kind, names]) => names.map((name) => ({ name, kind }))))(
  'what stands below "$name" is of $kind',
  ({ name, kind }) => {
    expect(kindBelow(name)).toBe(kind);
  },
);

test('points below the name of a part of the product are still work', () => {
  expect(kindBelow('In the cab')).toBe('tasks');
});

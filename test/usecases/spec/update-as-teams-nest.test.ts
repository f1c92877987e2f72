import { type AdfNode } from '../../../src/domain/documents/adf';
import { expand } from '../../../src/domain/documents/made-nodes';
import { heading, paragraph, text } from '../../../src/domain/documents/nodes';
import { plainText } from '../../../src/domain/documents/plain-text';
import { columns, cutFrom } from '../../kit/page-furniture';
import {
  ALL,
  CRITERIA,
  describeEdits,
  type Edit,
  inTurn,
  NEWS,
  points,
  type Scenario,
  section,
  TECHNICAL,
} from '../../kit/team-edits';

const DESIGN = 'Design';

/** Headings get these levels, all others that one. */
const levels =
  (of: Readonly<Record<string, number>>, others = 2): Edit =>
  (blocks) =>
    blocks.map((node) => (node.type === 'heading' ? levelled(node, of[plainText(node)] ?? others) : node));

const levelled = (node: AdfNode, level: number): AdfNode => ({ ...node, attrs: { ...node.attrs, level } });

/** The technical section in a frame, right behind the criteria. */
const framedBehind =
  (frame: Edit): Edit =>
  (blocks) => {
    const { rest, own } = cutFrom(blocks, TECHNICAL);
    return section(CRITERIA, (criteria) => [...criteria, ...frame(own)])(rest);
  };

const REASONS = [heading(4, text('Why so')), paragraph(text('Legal wants it.'))];

const BOTH_CHANGE = {
  was: { technical: points('Use the queue', 'Drop the cache') },
  now: { ...NEWS, technical: points('Use the new queue', 'Drop the cache') },
  offers: ['safe: Pay by credit card', 'safe: Ship by bike', 'safe: Use the new queue'],
};

const SCENARIOS: readonly Scenario[] = [
  {
    people: 'put a section below the one before it',
    edit: levels({ [DESIGN]: 3, [TECHNICAL]: 3 }),
    page: `${CRITERIA} ${ALL} ${DESIGN}`,
  },
  { people: 'put a section above all others', edit: levels({ [CRITERIA]: 1 }) },
  { people: 'put all sections below one', edit: levels({ [CRITERIA]: 1 }, 3) },
  {
    people: 'put sections below one another, two deep',
    edit: levels({ [CRITERIA]: 1, [DESIGN]: 3, [TECHNICAL]: 4 }),
  },
  {
    people: 'put a section below another, and a heading of their own between them',
    edit: inTurn(
      levels({ [CRITERIA]: 1, [TECHNICAL]: 5 }),
      section(CRITERIA, (criteria) => [...criteria, ...REASONS]),
    ),
    page: `${ALL} Why so Legal wants it. ${DESIGN}`,
  },
  {
    people: 'put a section below another, and both into a column',
    edit: inTurn(levels({ [CRITERIA]: 1, [TECHNICAL]: 3 }), (blocks) => [columns(blocks, REASONS)]),
  },
  {
    people: 'put a section below another, and both into an expand',
    edit: inTurn(levels({ [CRITERIA]: 1, [TECHNICAL]: 3 }), (blocks) => [expand('All', blocks)]),
  },
  {
    people: 'put a section into an expand below another one',
    edit: framedBehind((own) => [expand('For developers', own)]),
  },
  {
    people: 'put a section into a column below another one',
    edit: framedBehind((own) => [columns(REASONS, own), ...REASONS]),
  },
].map((scenario) => ({ ...BOTH_CHANGE, ...scenario }));

describeEdits(SCENARIOS, ['verbatim', 'service']);

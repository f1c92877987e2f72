import { type AdfDoc } from '../adf';
import { doc, paragraph } from '../documents/builders';
import { everyBlock } from '../documents/every-block';
import { everyInline } from '../documents/every-inline';
import { dangerousLinks, longText, manyEmoji, rightToLeft, unknownNodes } from '../documents/hard-texts';
import { DAY_MS, type Making } from '../making';
import { type ProjectSetup } from './configuration';
import { draftEpic } from './epic-drafts';
import { BLOCKS, FLAGGED, IMPEDIMENT } from './fields';
import { draftIssue, type Drafts, type IssueDraft } from './issue-draft';
import { liveThrough } from './lifecycle';

interface OddShape {
  readonly summary: string;
  readonly description?: AdfDoc | null;
  readonly children?: number;
  readonly subtasksEach?: number;
  readonly progress?: number;
  readonly isFlagged?: true;
  readonly isRestricted?: true;
  readonly blocker?: { readonly summary: string; readonly isDone: boolean };
}

/** One epic of each shape that the product must cope with: empty, huge, nested, stuck, restricted, strange. */
export function draftOddShapes(setup: ProjectSetup, making: Making): readonly Drafts[] {
  return [...SIZES_AND_STATES, ...strangeTexts(setup, making)].map((shape) =>
    draftShape(setup, shape, making),
  );
}

const SIZES_AND_STATES: readonly OddShape[] = [
  { summary: 'Gift vouchers', description: null, children: 4 },
  { summary: 'Group bookings without a call', description: doc(), children: 0, progress: 0 },
  {
    summary: 'Ask less at the first step',
    description: doc(paragraph('Half of the visitors leave at the form.')),
    children: 0,
    progress: 0,
  },
  { summary: 'Prices in the e-mail footer', children: 1, progress: 0 },
  { summary: 'Tidy up the fare rules', children: 30 },
  { summary: 'Move every route to the new fare engine', children: 600, progress: 0.6 },
  { summary: 'A desk for travel agents', children: 6, subtasksEach: 3 },
  { summary: 'Dogs and cats on board', description: manyEmoji(), children: 3, isFlagged: true },
  {
    summary: 'Pay in instalments',
    children: 3,
    progress: 0,
    blocker: { summary: 'Contract with the payment provider', isDone: false },
  },
  {
    summary: 'Choose a seat on night crossings',
    children: 3,
    blocker: { summary: 'Deck plans as data', isDone: true },
  },
];

function strangeTexts({ plan }: ProjectSetup, { directory, now }: Making): readonly OddShape[] {
  const lead = { accountId: directory.accountId(plan.lead), displayName: directory.displayName(plan.lead) };
  return [
    {
      summary: 'Everything a description can hold',
      description: doc(...everyInline(lead, now), ...everyBlock()),
      children: 2,
    },
    {
      summary: 'The rules for groups, season by season',
      description: longText(plan.phrases.descriptions),
      children: 2,
    },
    { summary: 'Tide tables from the old tool', description: doc(...unknownNodes()), children: 2 },
    { summary: 'Links from the old wiki', description: dangerousLinks(), children: 1 },
    { summary: 'تغيير الحجز عبر الإنترنت', description: rightToLeft(), children: 2 },
    { summary: '<b>Fares</b> & "quotes": 100% of {all} routes', children: 1 },
    {
      summary: `${'A very long summary about nothing in particular '.repeat(5)}until it is full`.slice(
        0,
        255,
      ),
      children: 1,
    },
    { summary: 'What a merger would mean', children: 3, isRestricted: true },
  ];
}

function draftShape(setup: ProjectSetup, shape: OddShape, making: Making): Drafts {
  const { plan } = setup;
  const { description, isFlagged, isRestricted } = shape;
  const epicPlan = {
    summary: shape.summary,
    progress: shape.progress ?? 0.4,
    startedWeeksAgo: 8,
    text: null,
    children: combine(plan.phrases.parts, shape.children ?? 0),
    ...(shape.subtasksEach !== undefined && { subtasksEach: shape.subtasksEach }),
  };
  const family = draftEpic(
    setup,
    epicPlan,
    {
      description:
        description === undefined
          ? doc(paragraph(`${shape.summary}: agreed, not yet written up.`))
          : description,
      ...(isFlagged && { customFields: { [FLAGGED]: [IMPEDIMENT] } }),
      ...(isRestricted && { securityLevelId: setup.securityLevelId }),
    },
    making,
  );
  if (!shape.blocker) return family;
  const [target] = family.issues;
  const source = blockerOf(setup, shape.blocker, making);
  return {
    issues: [...family.issues, source],
    links: [...family.links, ...(target ? [{ typeId: BLOCKS, source, target }] : [])],
  };
}

function blockerOf(
  setup: ProjectSetup,
  { summary, isDone }: NonNullable<OddShape['blocker']>,
  making: Making,
): IssueDraft {
  const { plan, statuses, typeIds } = setup;
  const createdAt = making.now - 90 * DAY_MS;
  const statusIndex = isDone ? statuses.findIndex(({ category }) => category === 'done') : 1;
  return draftIssue(setup, {
    ...liveThrough(
      setup,
      { createdAt, arrivedAt: making.now - 4 * DAY_MS, statusIndex, assignee: plan.lead },
      making,
    ),
    typeId: typeIds.task ?? '',
    summary,
    createdAt,
    reporterId: making.directory.accountId(plan.lead),
  });
}

/** The first `count` summaries that the parts can make, each different. */
function combine(
  [whens, whats, wheres]: ProjectSetup['plan']['phrases']['parts'],
  count: number,
): readonly string[] {
  const every = whens.flatMap((when) =>
    whats.flatMap((what) => wheres.map((where) => `${where}: ${when} ${what}`)),
  );
  return every.slice(0, count);
}

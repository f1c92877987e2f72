import { paragraph, text } from '../../../src/domain/documents/nodes';
import { type CheckoutSpec } from '../../kit/checkout-spec';
import {
  below,
  bulletItem,
  CRITERIA,
  describeEdits,
  editPage,
  epic,
  first,
  items,
  points,
  type Scenario,
} from '../../kit/team-edits';

const TWO_DAYS = { criteria: points('Pay by card', 'Pay by invoice', 'Ship in two days') };

/** Lockstep updates the page, so that its newest version is Lockstep's. */
const updated = async ({ site, desk }: CheckoutSpec): Promise<void> => {
  site.epic = epic(TWO_DAYS);
  await desk.press({ op: 'a0' });
};

const updatedUnseen = async ({ site, desk }: CheckoutSpec): Promise<void> => {
  site.epic = epic(TWO_DAYS);
  await desk.pressUnseen('a0');
};

const soon = first([text('Pay by card, soon')]);
const added = items((all) => [...all, bulletItem('Ask Kim')]);
const wrote = below(CRITERIA, (blocks) => [...blocks, paragraph(text('Kim decides.'))]);
const NOW = { criteria: points('Pay by credit card', 'Pay by invoice', 'Ship in two days', 'Ship by bike') };
const [REWORDED, MORE] = ['safe: Pay by credit card, soon', 'safe: Ship by bike'];

const SCENARIOS: readonly Scenario[] = [
  {
    people: 'make the page a live doc and reword a point',
    edit: soon,
    offers: [REWORDED, MORE],
    page: 'Pay by credit card, soon Pay by invoice Ship in a day Ship by bike',
  },
  {
    people: 'make it a live doc, add a point and write below the list',
    edit: (blocks) => wrote(added(blocks)),
    page: 'Pay by credit card Pay by invoice Ship in a day Ship by bike Ask Kim Kim decides.',
  },
  {
    people: 'make it a live doc and take a point off that the issue rewords',
    edit: items(([, ...rest]) => rest),
    offers: ['removed-here: Pay by credit card', MORE],
    page: 'Pay by invoice Ship in a day Ship by bike',
  },
  {
    people: 'make it a live doc after an update, and reword a point and one that the update brought',
    before: updated,
    edit: items(([, two]) => [
      bulletItem('Pay by card, soon'),
      ...(two ? [two] : []),
      bulletItem('Ship in two days at most'),
    ]),
    now: NOW,
    offers: [REWORDED, MORE],
    page: 'Pay by credit card, soon Pay by invoice Ship in two days at most Ship by bike',
  },
  {
    people: 'edit the live doc after an update of which nobody saw the end',
    before: updatedUnseen,
    edit: soon,
    now: NOW,
    offers: [REWORDED, MORE],
    page: 'Pay by credit card, soon Pay by invoice Ship in two days Ship by bike',
  },
  {
    people: 'edit the live doc and then, by a version, the page that it has become again',
    before: (spec) => {
      editPage(
        spec,
        items((all) => [...all, bulletItem('Ask Kim')]),
        true,
      );
      spec.site.versions.edit((body) => body.replace('Pay by invoice', 'Pay by invoice or cash'));
    },
    edit: soon,
    offers: [REWORDED, MORE],
    page: 'Pay by credit card, soon Pay by invoice or cash Ship in a day Ship by bike Ask Kim',
  },
];

describeEdits(
  SCENARIOS.map((scenario) => ({ ...scenario, isLive: true })),
  ['service', 'verbatim'],
);

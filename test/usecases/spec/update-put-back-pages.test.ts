import { randomUUID } from 'node:crypto';
import { storeAdf } from '../../../dev/products/adf/store';
import { paragraph, text } from '../../../src/domain/documents/nodes';
import { CheckoutSpec } from '../../kit/checkout-spec';
import {
  below,
  bulletItem,
  CRITERIA,
  describeEdits,
  type Edit,
  editPage,
  epic,
  first,
  items,
  offersOf,
  oneSpaced,
  points,
  type Scenario,
  type Told,
} from '../../kit/team-edits';
import { choiceOf } from '../../kit/update-desk';

const LATER: Told = { criteria: points('Pay by card', 'Pay by invoice', 'Ship in two days', 'Ship by bike') };
const NOW: Told = {
  criteria: points(
    'Pay by credit card',
    'Pay by invoice',
    'Ship in two days',
    'Ship by bike',
    'Ship by train',
  ),
};
const PAGE = { issueId: '10001', pageId: '5000' };

const inCash = items(([one, , ...rest]) => [
  ...(one ? [one] : []),
  bulletItem('Pay by invoice or cash'),
  ...rest,
]);

/** People reword the second point, Lockstep updates the page, and somebody puts it back to a version before that. */
const putBack = (version: 1 | 2) => async (spec: CheckoutSpec) => {
  const { site, desk } = spec;
  editPage(spec, inCash);
  site.epic = epic(LATER);
  desk.now = 10;
  await desk.press({ op: 'a0' });
  site.versions.edit(() => site.versions.of(PAGE.pageId)[version - 1]?.body ?? '');
  desk.now = 30;
};

const reworded = first([text('Pay by card, soon')]);
const added = items((all) => [...all, bulletItem('Ask Kim')]);
const tookOff = items(([, ...rest]) => rest);
const wrote = below(CRITERIA, (blocks) => [...blocks, paragraph(text('Ask Kim.'))]);

/** Where nobody told of it, the page's older text is what people made of the newer one. */
const UNTOLD: readonly Scenario[] = [
  {
    people: 'put the page back to its first version, and reword a point',
    before: putBack(1),
    edit: reworded,
    now: NOW,
    offers: ['safe: Pay by credit card, soon', 'safe: Ship by train'],
    page: 'Pay by credit card, soon Pay by invoice Ship in a day Ship by train',
  },
  {
    people: 'put the page back to what they wrote before the last update, and reword a point',
    before: putBack(2),
    edit: reworded,
    now: NOW,
    offers: ['safe: Pay by credit card, soon', 'safe: Ship by train'],
    page: 'Pay by credit card, soon Pay by invoice or cash Ship in a day Ship by train',
  },
  {
    people: 'put the page back to its first version, and take a point off that the issue rewords',
    before: putBack(1),
    edit: tookOff,
    now: NOW,
    offers: ['removed-here: Pay by credit card', 'safe: Ship by train'],
    page: 'Pay by invoice Ship in a day Ship by train',
  },
  {
    people: 'put the page back to what they wrote before the last update, and add a point',
    before: putBack(2),
    edit: added,
    now: NOW,
    offers: ['safe: Pay by credit card', 'safe: Ship by train'],
    page: 'Pay by credit card Pay by invoice or cash Ship in a day Ask Kim Ship by train',
  },
];
describeEdits(UNTOLD, ['service', 'verbatim']);

interface PutBack {
  readonly people: string;
  readonly version: 1 | 2;
  readonly edit: Edit;
  readonly offers: readonly string[];
  /** What the page says once all that is asked was taken. */
  readonly page: string;
}

const NEW = ['no-base: Ship in two days', 'no-base: Ship by bike', 'no-base: Ship by train'];

const TOLD: readonly PutBack[] = [
  {
    people: 'put the page back to its first version, and reword a point',
    version: 1,
    edit: reworded,
    offers: ['no-base: Pay by credit card', ...NEW],
    page: 'Pay by credit card Pay by invoice Ship in two days Ship by bike Ship by train Ship in a day',
  },
  {
    people: 'put the page back to its first version, and take a point off',
    version: 1,
    edit: tookOff,
    offers: ['no-base: Pay by credit card', ...NEW],
    page: 'Pay by credit card Pay by invoice Ship in two days Ship by bike Ship by train Ship in a day',
  },
  {
    people: 'put the page back to what they wrote before the last update, and write below the list',
    version: 2,
    edit: wrote,
    offers: ['no-base: Pay by credit card', 'no-base: Pay by invoice', ...NEW],
    page: 'Pay by credit card Pay by invoice Ship in two days Ship by bike Ship by train Ship in a day Ask Kim.',
  },
];

describe.each(TOLD.flatMap((one) => (['service', 'verbatim'] as const).map((mode) => ({ ...one, mode }))))(
  'people $people, which is told, stored $mode',
  ({ version, edit, mode, offers, page }) => {
    let spec: CheckoutSpec;
    beforeEach(async () => {
      spec = await CheckoutSpec.generated(epic({}));
      spec.site.versions.stored = (body) => storeAdf(body, mode, randomUUID);
      await putBack(version)(spec);
      await spec.site.links.record({ ...PAGE, projectId: null, at: 0 });
      await spec.site.links.note(PAGE, 'page-reverted', 20);
      editPage(spec, edit);
      spec.site.epic = epic(NOW);
    });

    const offered = async () => (await offersOf(spec)).map(oneSpaced);
    const later = () => {
      spec.site.epic = epic({ ...NOW, intro: 'Guests leave the shop. Soon.' });
    };

    test('every difference is asked, and nothing is written unless somebody takes it', async () => {
      const [before, versions] = [spec.site.pages[0]?.body, spec.messages().length];
      expect(await offered()).toEqual(offers);
      expect(await spec.desk.press()).toMatchObject({ kind: 'nothing-written' });
      expect(spec.site.pages[0]?.body).toBe(before);
      expect(spec.messages()).toHaveLength(versions);
      expect(await offered()).toEqual(offers);
    });

    test('once all of it was taken only what the issue changes is new', async () => {
      await spec.desk.update(choiceOf(await spec.desk.changes(), { take: () => true }), { op: 'a2' });
      expect(oneSpaced(spec.pageWords())).toContain(page);
      expect(await offered()).toEqual([]);
      later();
      expect(await offered()).toEqual([expect.stringMatching(/^safe: .*Soon\.$/)]);
    });

    test('once the page’s words were kept only what the issue changes is new', async () => {
      const before = spec.site.pages[0]?.body;
      await spec.desk.update(choiceOf(await spec.desk.changes(), { keep: () => true }), { op: 'a2' });
      expect(spec.site.pages[0]?.body).toBe(before);
      expect(await offered()).toEqual([]);
      later();
      expect(await offered()).toEqual([expect.stringMatching(/^safe: .*Soon\.$/)]);
    });
  },
);

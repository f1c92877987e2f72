import { mergeSection } from '../../../../src/domain/documents/merge/merge-section';
import { GUESTS, REFUNDS, asked, p } from './merges';

const askedOf = (page: string, wanted: string): readonly string[] =>
  asked(mergeSection({ base: [p(GUESTS), p(REFUNDS)], page: [p(page)], wanted: [p(wanted)] }));

test('what people and issue made one of two is dropped by neither', () => {
  expect(askedOf(`${GUESTS} ${REFUNDS}`, `${GUESTS} ${REFUNDS}`)).toEqual([]);
});

test('what people made one of two is asked about where the issue drops one of them', () => {
  expect(askedOf(`${GUESTS} ${REFUNDS}`, GUESTS)).toHaveLength(1);
});

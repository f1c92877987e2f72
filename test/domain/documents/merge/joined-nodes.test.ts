import { mergeSection } from '../../../../src/domain/documents/merge/merge-section';
import { asked, p } from './merges';

const GUESTS = 'Guests pay at the quay before they board.';
const REFUNDS = 'Refunds are made within two days.';

const askedOf = (page: string, wanted: string): readonly string[] =>
  asked(mergeSection({ base: [p(GUESTS), p(REFUNDS)], page: [p(page)], wanted: [p(wanted)] }));

test('what people and issue made one of two is dropped by neither', () => {
  expect(askedOf(`${GUESTS} ${REFUNDS}`, `${GUESTS} ${REFUNDS}`)).toEqual([]);
});

test('what people made one of two is asked about where the issue drops one of them', () => {
  expect(askedOf(`${GUESTS} ${REFUNDS}`, GUESTS)).toHaveLength(1);
});

import { BUILT_IN, type TemplateChoice } from '../../../src/domain/templates/template-choice';
import {
  choiceFor,
  sameChoice,
  type TemplateChoices,
  withChoice,
} from '../../../src/domain/templates/template-choices';

const PAGE: TemplateChoice = { kind: 'page', id: '7' };
const OTHER_PAGE: TemplateChoice = { kind: 'page', id: '8' };
const SPACE_TEMPLATE: TemplateChoice = { kind: 'space-template', id: '7' };

test('each type of issue has its own choice, and the built-in one without', () => {
  const choices = withChoice(withChoice({}, '10', PAGE), '11', SPACE_TEMPLATE);
  expect(['10', '11', '12', 'toString', null].map((type) => choiceFor(choices, type))).toEqual([
    PAGE,
    SPACE_TEMPLATE,
    BUILT_IN,
    BUILT_IN,
    BUILT_IN,
  ]);
});

test('a choice that is taken back leaves nothing behind', () => {
  const chosen: TemplateChoices = { 10: PAGE, 11: OTHER_PAGE };
  expect(withChoice(chosen, '10', BUILT_IN)).toEqual({ 11: OTHER_PAGE });
  expect(withChoice(chosen, '10', SPACE_TEMPLATE)).toEqual({ 10: SPACE_TEMPLATE, 11: OTHER_PAGE });
});

test.each([
  { one: BUILT_IN, other: BUILT_IN, same: true },
  { one: BUILT_IN, other: PAGE, same: false },
  { one: PAGE, other: { ...PAGE }, same: true },
  { one: PAGE, other: OTHER_PAGE, same: false },
  { one: PAGE, other: SPACE_TEMPLATE, same: false },
])('$one and $other are one choice: $same', ({ one, other, same }) => {
  expect([sameChoice(one, other), sameChoice(other, one)]).toEqual([same, same]);
});

import { paragraph, text } from '../../../src/domain/documents/nodes';
import { createAskAboutMoved } from '../../../src/domain/update/moved-statements';
import { type UpdateChange } from '../../../src/domain/update/update-change';
import { list } from '../documents/merge/merges';

test.each<{ rule: string; ask: UpdateChange['ask']; asked: UpdateChange['ask'] }>([
  {
    rule: 'does not go as long as its new place is asked about',
    ask: 'both-changed',
    asked: 'still-elsewhere',
  },
  { rule: 'goes where its new place is not asked about', ask: null, asked: null },
])('what the issue tells in another place now $rule', ({ ask, asked }) => {
  const [mine, moved, there] = [paragraph(text('Mine')), paragraph(text('Dogs pay')), list('Dogs pay')];
  const comes: UpdateChange = { id: '1', kind: 'replace', ask, before: mine, after: there };
  const goes: UpdateChange = { id: '2', kind: 'remove', ask: null, before: moved, after: null };
  const section = {
    anchor: 'a',
    last: [moved],
    page: [mine, moved],
    wanted: [there],
    changes: [comes, goes],
  };
  expect(createAskAboutMoved([section])('a', goes)).toBe(asked);
});

import { acceptedOf, createChoice } from '../../static/issue/update/choice';
import { type ToldChange, type ToldUpdate } from '../../static/issue/update/told-update';

const asked: ToldChange = {
  id: 'asked',
  kind: 'remove',
  ask: 'rewritten-here',
  words: [{ kind: 'removed', text: 'Mit Karte' }],
  was: [],
  commentsLost: 0,
};
const changes: readonly ToldChange[] = [
  { ...asked, id: 'safe', kind: 'insert', ask: null, words: [{ kind: 'added', text: 'Ship by bike' }] },
  { ...asked, id: 'nobody sees what goes', ask: null, words: [] },
  asked,
  { ...asked, id: 'cannot be told', words: [{ kind: 'reformatted', text: 'Mit Karte Auf Rechnung' }] },
];
const preview = {
  sections: [{ anchor: 'a', heading: 'A', place: 'found', changes }],
} as unknown as ToldUpdate;

test('what the issue dropped and nobody can tell on the page stays from the start, all else is answered by people', () => {
  const { chosen } = createChoice(preview);
  expect(chosen.value).toEqual({ accepted: ['safe', 'nobody sees what goes'], kept: ['cannot be told'] });
});

test('it stays whichever side all questions are answered for', () => {
  const choice = createChoice(preview);
  choice.answerAll('take');
  expect(choice.chosen.value.accepted).toContain('asked');
  expect(choice.chosen.value.kept).toEqual(['cannot be told']);
});

test('what was taken is told section by section, and nothing of what was not', () => {
  const sections = [...preview.sections, { anchor: 'b', heading: 'B', place: 'found', changes: [asked] }];
  const told = acceptedOf({
    of: { ...preview, sections } as ToldUpdate,
    choice: { accepted: ['safe'], kept: ['asked'] },
  });
  expect(told.map(({ anchor, changes: taken }) => [anchor, taken.map(({ id }) => id)])).toEqual([
    ['a', ['safe']],
  ]);
});

test('what was shown before stays as it was chosen, and what is new is chosen as at first', () => {
  const fresh = { ...asked, id: 'fresh', kind: 'insert', ask: null } as const;
  const now = {
    sections: [{ ...preview.sections[0], changes: [...changes, fresh] }],
  } as unknown as ToldUpdate;
  const before = { choice: { accepted: ['asked'], kept: ['cannot be told'] }, of: preview };
  expect(createChoice(now, before).chosen.value).toEqual({
    accepted: ['asked', 'fresh'],
    kept: ['cannot be told'],
  });
});

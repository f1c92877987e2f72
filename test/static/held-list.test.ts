import { createHeldList } from '../../static/common/held-list';

function list() {
  const shown: string[] = [];
  const held = createHeldList<string>((found) => shown.push(found));
  return { held, shown };
}

test.each(['onPointerDown', 'onMouseMove'] as const)(
  'what is found waits while a pointer is at the list: %s',
  (begin) => {
    const { held, shown } = list();
    held.offer('first');
    held.pointer[begin]();
    held.offer('second');
    expect(shown).toEqual(['first']);
    held.pointer.onMouseLeave();
    held.offer('third');
    expect(shown).toEqual(['first', 'second', 'third']);
  },
);

test('whoever types on gets what is found for it, and nothing that was found before', () => {
  const { held, shown } = list();
  held.pointer.onMouseMove();
  held.offer('of the earlier text');
  held.typeOn();
  held.offer('of this text');
  held.pointer.onMouseLeave();
  expect(shown).toEqual(['of this text']);
});

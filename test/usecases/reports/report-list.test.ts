import { aDesk, choice, type Desk, FIRST, page, WHO } from '../../kit/choice-desk';

describe('the list of a project’s reports', () => {
  const PLACE = { ...choice, parentId: '99' };
  const turnedOn = async (): Promise<Desk> => {
    const desk = aDesk();
    await desk.turnOn(WHO, choice);
    desk.state.indexId = '50';
    return desk;
  };

  test('moves below the page that somebody chooses, and it is told who moved it', async () => {
    const desk = await turnedOn();
    await desk.change({ ...WHO, scheduleId: FIRST }, { choice: PLACE });
    expect(desk.state.moved).toEqual(['50 below 99']);
    expect(desk.audit.entries).toMatchObject([{ act: 'move-page', pageId: '50', actorId: 'ann' }]);
  });

  test.each<{ rule: string; given: (state: Desk['state']) => void }>([
    {
      rule: 'where it stands there already',
      given: (state) => {
        state.index = page('7', '99');
      },
    },
    {
      rule: 'before there is one',
      given: (state) => {
        state.indexId = null;
      },
    },
    {
      rule: 'where it is out of sight',
      given: (state) => {
        state.index = { kind: 'not-visible' };
      },
    },
  ])('stays as it is $rule', async ({ given }) => {
    const desk = await turnedOn();
    given(desk.state);
    await desk.change({ ...WHO, scheduleId: FIRST }, { choice: PLACE });
    expect(desk.state.moved).toEqual([]);
    expect(desk.reports.records.find(FIRST)?.value.parentId).toBe('99');
  });

  test('stays where people put it when somebody changes something else', async () => {
    const desk = await turnedOn();
    await desk.change({ ...WHO, scheduleId: FIRST }, { choice: PLACE });
    await desk.change({ ...WHO, scheduleId: FIRST }, { choice: { ...PLACE, catchUp: 'skip' } });
    expect(desk.state.moved).toHaveLength(1);
  });

  test('keeps its place, and the report its choice, where this person may not move it', async () => {
    const desk = await turnedOn();
    desk.state.mayMove = false;
    const answer = await desk.change({ ...WHO, scheduleId: FIRST }, { choice: PLACE });
    expect(answer).toEqual({ kind: 'list-not-moved' });
    expect(desk.reports.records.find(FIRST)?.value.parentId).toBeNull();
    expect(desk.audit.entries).toEqual([]);
  });
});

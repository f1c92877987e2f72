import { createPublishByScope } from '../../../src/usecases/reports/publishing/publish-by-scope';
import { type ReportScope } from '../../../src/domain/reports/report-scope';
import { ReportDesk } from '../../kit/report-desk';

test.each<{ rule: string; scope: ReportScope; slot: string; loaded: string }>([
  {
    rule: 'a date of a project',
    scope: { kind: 'project', projectId: '10000' },
    slot: '2026-10-09',
    loaded: 'times',
  },
  {
    rule: 'a date of a board',
    scope: { kind: 'board', boardId: '3' },
    slot: '2026-10-09',
    loaded: 'sprints',
  },
  { rule: 'a sprint', scope: { kind: 'board', boardId: '3' }, slot: 'sprint-7', loaded: 'sprints' },
  {
    rule: 'a sprint of what was a board’s',
    scope: { kind: 'project', projectId: '10000' },
    slot: 'sprint-7',
    loaded: 'sprints',
  },
])('what writes no such report is not loaded for $rule', async ({ scope, slot, loaded }) => {
  const desk = new ReportDesk();
  await desk.turnOn({ scope });
  const asked: string[] = [];
  const load = (name: string) => () => {
    asked.push(name);
    return Promise.resolve(() => Promise.resolve({ kind: 'busy' as const }));
  };
  const { reports } = desk;
  const publish = createPublishByScope({ reports, ofSprints: load('sprints'), ofTimes: load('times') });
  await publish({ scheduleId: desk.report()?.scheduleId ?? '', slot }, 'background');
  expect(asked).toEqual([loaded]);
});

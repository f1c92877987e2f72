import { sprintSubject } from '../../../domain/reports/named-subject';
import { sprintBlocks } from '../../../domain/reports/page/sprint-part';
import { withoutStrangers } from '../../../domain/reports/report-figures';
import { NO_QUERIES } from '../../../domain/reports/report-query';
import { confinedTo } from '../../../domain/reports/report-scope';
import { asReportFigures } from '../../../domain/reports/sprint/sprint-figures';
import { type ReadSprintSlot } from '../publishing/read-slot';
import { type ReadSprintReport } from './read-sprint-report';

/** What a slot's report counts that tells a sprint. */
export function createReadSprintSlot(readSprint: ReadSprintReport): ReadSprintSlot {
  return async (projectId, sprintId, now) => {
    const read = await readSprint(projectId, sprintId, now);
    if (read.kind !== 'read') return read;
    const { committed, added } = read.sprint.figures;
    const issues = [...committed, ...added].map(({ issue }) => issue);
    const figures = withoutStrangers(asReportFigures(read.sprint.figures), issues);
    const scope = confinedTo(projectId, { kind: 'sprint', sprintId, boardId: null });
    const subject = sprintSubject(read.sprint.sprint);
    const parts = { sprint: sprintBlocks };
    return { ...read, subject, figures, issues, scope, parts, queries: NO_QUERIES };
  };
}

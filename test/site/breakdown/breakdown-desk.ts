import { type BreakdownCalls, type TaskRowView } from '../../../src/contract/breakdown/breakdown';
import { type TaskRunAnswer } from '../../../src/contract/breakdown/task-runs';
import { aTaskRow } from '../../kit/a-task-row';
import { breakdownFrame } from '../../kit/breakdowns';
import { type Epic, projectNamed } from '../spec/generate';
import { type AppSite, MANAGER, type Viewer } from '../kit';

type Answer = BreakdownCalls['create-tasks' | 'continue-tasks']['answer'];
type Wish = 'go-on' | 'retry-failed' | 'cancel';

/** *Break down* on a site, driven as its dialog drives it. */
export class BreakdownDesk {
  private constructor(
    private readonly site: AppSite,
    readonly typeId: string,
    readonly subtaskTypeId: string,
  ) {}

  static async at(site: AppSite): Promise<BreakdownDesk> {
    const { issueTypes } = await projectNamed(site, 'BOOK');
    const typeOf = (level: number) =>
      issueTypes.find(({ hierarchyLevel }) => hierarchyLevel === level)?.id ?? '';
    return new BreakdownDesk(site, typeOf(0), typeOf(-1));
  }

  row(summary: string, change: Partial<TaskRowView> = {}): TaskRowView {
    return aTaskRow({ summary, typeId: this.typeId, ...change });
  }

  rows(count: number): readonly TaskRowView[] {
    return Array.from({ length: count }, (_, n) => this.row(`Task number ${String(n)}`));
  }

  frame(epic: Epic, viewer: Viewer = MANAGER) {
    return breakdownFrame(this.site, viewer, epic);
  }

  /** The dialog opens, and asks what Jira wants of the type that it proposes. */
  async open(epic: Epic, viewer: Viewer = MANAGER) {
    const frame = this.frame(epic, viewer);
    const answer = await frame.call('show-issue', {});
    if (answer.kind !== 'breakdown') throw new Error(`No dialog but ${answer.kind}`);
    const typeId = answer.types[0]?.typeId ?? '';
    return { answer, form: await frame.call('task-form', { typeId, accountIds: [] }) };
  }

  create(epic: Epic, rows: readonly TaskRowView[], after: string | null = null, viewer: Viewer = MANAGER) {
    return this.frame(epic, viewer).call('create-tasks', { attempt: crypto.randomUUID(), after, rows });
  }

  goOn(epic: Epic, wish: Wish = 'go-on', viewer: Viewer = MANAGER) {
    const attempt = crypto.randomUUID();
    return this.frame(epic, viewer).call('continue-tasks', { attempt, after: null, wish });
  }

  /** As the dialog does: again and again, waiting as long as it is told to. */
  async toTheEnd(epic: Epic, first: Answer): Promise<TaskRunAnswer> {
    let answer = runIn(first);
    for (let rounds = 0; answer.state !== 'over' && rounds < 20; rounds += 1) {
      const seconds = Math.ceil(answer.waitMs / 1000);
      if (seconds > 0) await this.site.control('POST', 'clock', { advance: `PT${String(seconds)}S` });
      answer = runIn(await this.goOn(epic));
    }
    return answer;
  }
}

export function runIn(answer: Answer): TaskRunAnswer {
  if (answer.kind !== 'task-run') throw new Error(`No run but ${JSON.stringify(answer)}`);
  return answer;
}

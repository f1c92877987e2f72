import { type StageName, type StatusRow } from '../../../src/contract/status/status-map';
import { Lozenge } from '../../common/kit';
import { stageMessages } from '../../common/stages/messages';
import { messages } from './messages';

interface Props {
  readonly row: StatusRow;
  readonly stages: readonly StageName[];
  readonly stage: StageName;
  readonly onChoose: (stage: StageName) => void;
}

/** One status by Jira's own name, and its stage. */
export function StatusStage({ row, stages, stage, onChoose }: Props) {
  const { name, category, project, usual } = row;
  return (
    <li class="line line-head">
      <span class="status-name">
        <Lozenge tone={category === 'inProgress' ? 'progress' : 'neutral'}>
          <bdi>{name}</bdi>
        </Lozenge>
        {project !== null && (
          <span class="hint" dir="auto">
            {project.name === null ? messages.ofSomeProject : messages.ofProject(project.name)}
          </span>
        )}
      </span>
      <span class="field status-stage">
        <select
          aria-label={messages.stageOf(name)}
          value={stage}
          onChange={(event) => {
            const picked = stages.find((known) => known === event.currentTarget.value);
            if (picked !== undefined) onChoose(picked);
          }}
        >
          {stages.map((known) => (
            <option key={known} value={known}>
              {known === usual ? messages.usual(stageMessages[known]) : stageMessages[known]}
            </option>
          ))}
        </select>
      </span>
    </li>
  );
}

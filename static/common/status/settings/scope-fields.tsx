import { QueryField } from '../../query/query-field';
import { type Draft } from './draft';
import { messages } from './messages';
import { ScopePicker } from './scope-picker';

interface Props {
  readonly draft: Draft;
  /** Why the query is not taken. */
  readonly refusal: string | null;
  /** Takes a change and tries it out at once. */
  readonly onChoose: (change: Partial<Draft>) => void;
  /** Takes a change that is not finished yet. */
  readonly onWrite: (change: Partial<Draft>) => void;
  readonly onFinish: () => void;
}

/** What the chosen source needs to know. */
export function ScopeFields({ draft, refusal, onChoose, onWrite, onFinish }: Props) {
  switch (draft.source) {
    case 'epic':
      return <EpicFields draft={draft} onChoose={onChoose} />;
    case 'jql':
      return (
        <QueryField
          {...{ id: 'jql', label: messages.jql, help: messages.jqlHelp, jql: draft.jql, error: refusal }}
          onEdit={(jql) => {
            onWrite({ jql });
          }}
          onFinish={onFinish}
        />
      );
    case 'project':
      return <ProjectPicker draft={draft} onChoose={onChoose} />;
    case 'version':
      return (
        <>
          <ProjectPicker draft={draft} onChoose={onChoose} />
          {draft.project !== null && (
            <ScopePicker
              kind="version"
              within={draft.project.id}
              chosen={draft.version}
              onChoose={(version) => {
                onChoose({ version });
              }}
            />
          )}
        </>
      );
    case 'sprint':
      return <SprintFields draft={draft} onChoose={onChoose} />;
  }
}

type FieldsProps = Pick<Props, 'draft' | 'onChoose'>;

function EpicFields({ draft: { epic, deep }, onChoose }: FieldsProps) {
  return (
    <>
      <ScopePicker
        kind="epic"
        chosen={epic}
        onChoose={(chosen) => {
          onChoose({ epic: chosen });
        }}
      />
      <label class="checkbox">
        <input
          type="checkbox"
          checked={deep}
          onChange={(event) => {
            onChoose({ deep: event.currentTarget.checked });
          }}
        />
        {messages.allLevels}
      </label>
    </>
  );
}

/** A sprint stands on a board, a board in a project; what leads to a sprint is of no more use once it is chosen. */
function SprintFields({ draft, onChoose }: FieldsProps) {
  const { project, board, sprint } = draft;
  const within = board === null ? {} : { within: board.id };
  return (
    <>
      {sprint === null && <ProjectPicker draft={draft} onChoose={onChoose} />}
      {sprint === null && project !== null && (
        <ScopePicker
          kind="board"
          within={project.id}
          chosen={board}
          onChoose={(chosen) => {
            onChoose({ board: chosen });
          }}
        />
      )}
      {(sprint !== null || board !== null) && (
        <ScopePicker
          kind="sprint"
          {...within}
          chosen={sprint}
          onChoose={(chosen) => {
            onChoose({ sprint: chosen });
          }}
        />
      )}
    </>
  );
}

/** Another project has other versions and boards. */
function ProjectPicker({ draft: { project }, onChoose }: FieldsProps) {
  return (
    <ScopePicker
      kind="project"
      chosen={project}
      onChoose={(chosen) => {
        onChoose({ project: chosen, version: null, board: null, sprint: null });
      }}
    />
  );
}

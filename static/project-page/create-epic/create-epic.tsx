import { useSignal } from '@preact/signals';
import { type SpacesView } from '../../../src/contract/reports/reports';
import { type DialogOptions, openDialog, openOnSite } from '../../common/bridge';
import { CreateEpicForm, type NewEpic } from '../../common/create-epic/create-epic-form';
import { Button, Message } from '../../common/kit';
import { messages as noPlace } from '../../common/no-place/messages';
import { useOpening } from '../../common/use-opening';
import { ISSUE_VIEW } from '../issue-view';
import { useProjectId } from '../use-project-id';
import { messages as pageMessages } from '../messages';
import { messages } from './messages';

interface CreateEpicProps {
  /** Whether the viewer may create issues in this project. */
  readonly mayCreate: boolean;
  /** Where the spec's page could be. */
  readonly spaces: SpacesView['kind'];
  /** After an epic or its spec was made. */
  readonly onChanged: () => void;
}

/** A new epic, then its spec in the dialog of *Generate spec*: the epic is there whatever becomes of the spec. */
export function CreateEpicSection({ mayCreate, spaces, onChanged }: CreateEpicProps) {
  const projectId = useProjectId();
  const made = useSignal<NewEpic | null>(null);
  const isOpen = useSignal(false);
  const isCancelled = useSignal(false);
  const { start, trouble } = useOpening(openDialog);
  const generate = (epic: NewEpic) => {
    start(generating(epic, onChanged));
  };
  const created = (epic: NewEpic) => {
    made.value = epic;
    isOpen.value = false;
    generate(epic);
  };
  const cancel = () => {
    isCancelled.value = true;
    isOpen.value = false;
  };
  return (
    <section class="card stack wide" aria-labelledby="create-epic">
      <h2 id="create-epic">{pageMessages.parts.createEpic}</h2>
      <p>{messages.about}</p>
      {made.value !== null && <Made epic={made.value} onGenerate={generate} />}
      {trouble}
      {isOpen.value && projectId !== null ? (
        <CreateEpicForm projectId={projectId} summary="" onCreated={created} onCancel={cancel} />
      ) : (
        <Button
          hindrance={mayCreate ? placeHindrance(spaces) : messages.mayNot}
          autoFocus={isCancelled.value}
          onPress={() => {
            isOpen.value = true;
          }}
        >
          {messages.begin}
        </Button>
      )}
    </section>
  );
}

/** A Confluence that does not answer now may do so by the time the epic is there. */
function placeHindrance(spaces: SpacesView['kind']): string | null {
  return spaces === 'spaces' || spaces === 'unreachable' ? null : noPlace[spaces];
}

/** Whoever made the epic may comment on it as well as anybody; where not, Jira says so beside the result. */
function generating({ issueId }: NewEpic, onClose: () => void): DialogOptions {
  const context = { view: 'generate', issueId, canComment: true };
  return { title: messages.generate, resource: ISSUE_VIEW, context, onClose };
}

interface MadeProps {
  readonly epic: NewEpic;
  readonly onGenerate: (epic: NewEpic) => void;
}

function Made({ epic, onGenerate }: MadeProps) {
  return (
    <>
      <Message tone="success" title={messages.created(epic.key)}>
        {messages.next}
      </Message>
      <div class="row">
        <Button
          primary
          autoFocus
          onPress={() => {
            onGenerate(epic);
          }}
        >
          {messages.generate}
        </Button>
        <Button
          onPress={() => {
            openOnSite(`/browse/${epic.key}`);
          }}
        >
          {messages.open}
        </Button>
      </div>
    </>
  );
}

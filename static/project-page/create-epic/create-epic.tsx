import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { openOnSite, readContext } from '../../common/bridge';
import { CreateEpicForm, type NewEpic } from '../../common/create-epic/create-epic-form';
import { Button, Message } from '../../common/kit';
import { messages } from './messages';

/** A new epic; its spec is generated where it stands, so that the epic is there whatever becomes of the spec. */
export function CreateEpicSection() {
  const projectId = useSignal<string | null>(null);
  const made = useSignal<NewEpic | null>(null);
  useEffect(() => {
    void readContext().then(({ extension: { project } }) => {
      if (typeof project === 'object' && project !== null && 'id' in project)
        projectId.value = String(project.id);
    });
  }, [projectId]);
  const isOpen = useSignal(false);
  return (
    <section class="card stack wide" aria-labelledby="create-epic">
      <h2 id="create-epic">{messages.title}</h2>
      <p>{messages.about}</p>
      {made.value !== null && (
        <Message tone="success" title={messages.created(made.value.key)}>
          {messages.next}
        </Message>
      )}
      {made.value !== null && <OpenEpic epic={made.value} />}
      {isOpen.value && projectId.value !== null ? (
        <CreateEpicForm
          projectId={projectId.value}
          summary=""
          onCreated={(epic) => {
            made.value = epic;
            isOpen.value = false;
          }}
        />
      ) : (
        <Button
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

function OpenEpic({ epic: { key } }: { readonly epic: NewEpic }) {
  const open = () => {
    openOnSite(`/browse/${key}`);
  };
  return (
    <Button primary autoFocus onPress={open}>
      {messages.open}
    </Button>
  );
}

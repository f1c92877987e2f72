import { useSignal } from '@preact/signals';
import { Button } from '../common/kit';
import { LazyView } from '../common/lazy-view';
import { messages } from './messages';
import { useAdoption } from './use-adoption';

const loadForm = () =>
  import('../common/create-epic/create-epic-form').then(({ CreateEpicForm }) => CreateEpicForm);

interface CreateEpicProps {
  /** The page's title, proposed as the summary. */
  readonly title: string;
  readonly onReload: () => Promise<void>;
}

/** An epic whose spec this page becomes; what is linked is shown in a dialog first, the page's text stays. */
export function CreateEpic({ title, onReload }: CreateEpicProps) {
  const isOpen = useSignal(false);
  const isCancelled = useSignal(false);
  const { adopt, trouble } = useAdoption(onReload);
  const created = (epic: { readonly issueId: string }) => void adopt(epic);
  const cancel = () => {
    isCancelled.value = true;
    isOpen.value = false;
  };
  if (isOpen.value)
    return (
      <>
        <LazyView
          load={loadForm}
          props={{ projectId: null, summary: title, onCreated: created, onCancel: cancel }}
          lines={4}
        />
        {trouble}
      </>
    );
  return (
    <Button
      autoFocus={isCancelled.value}
      onPress={() => {
        isOpen.value = true;
      }}
    >
      {messages.createEpic}
    </Button>
  );
}

import { useSignal } from '@preact/signals';
import { openDialog, readContext } from '../common/bridge';
import { Button } from '../common/kit';
import { LazyView } from '../common/lazy-view';
import { useOpening } from '../common/use-opening';
import { ISSUE_VIEW } from './issue-view';
import { messages } from './messages';

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
  const { start, trouble } = useOpening(openDialog);
  const adopt = async ({ issueId }: { readonly issueId: string }): Promise<void> => {
    const { extension } = await readContext();
    const { content } = extension;
    const pageId =
      typeof content === 'object' && content !== null && 'id' in content ? String(content.id) : null;
    start({
      title: messages.useAsSpec,
      resource: ISSUE_VIEW,
      context: { view: 'adopt', issueId, pageId },
      size: 'medium',
      onClose: () => void onReload(),
    });
  };
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

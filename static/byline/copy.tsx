import { useSignal } from '@preact/signals';
import { type ShowPageAnswer } from '../../src/contract/byline';
import { Button } from '../common/kit';
import { isNoAnswer, type NoAnswer, orLost, Trouble } from '../common/trouble';
import { call } from './backend';
import { IssueLine, OpenIssue } from './issue-line';
import { messages } from './messages';
import { NoSpec } from './no-spec';
import { UseAsSpec } from './use-as-spec';

interface Props {
  readonly copy: Extract<ShowPageAnswer, { readonly kind: 'copy' }>;
  readonly onReload: () => Promise<void>;
}

/** A copy of a spec page: to be used for another issue, or to be ignored for good. */
export function Copy({ copy, onReload }: Props) {
  const shown = useSignal(copy.ignored !== 'yes');
  const { issue, mayEdit } = copy;
  if (issue.kind !== 'issue') return <p role="status">{messages.copyOf[issue.kind]}</p>;
  if (!shown.value) {
    const show = () => {
      shown.value = true;
    };
    return (
      <div class="stack">
        <NoSpec page={{ kind: 'no-spec', title: '', mayEdit, pinnedTo: [] }} onReload={onReload} />
        <Button subtle onPress={show}>
          {messages.showIgnored}
        </Button>
      </div>
    );
  }
  return (
    <div class="stack">
      <h1>{messages.copy(issue.key)}</h1>
      <p>{messages.copyHint}</p>
      <IssueLine issue={issue} />
      <OpenIssue issue={issue} />
      {mayEdit && (
        <div class="row">
          <UseAsSpec onReload={onReload} />
          {copy.ignored === 'no' && <Ignore onReload={onReload} />}
        </div>
      )}
    </div>
  );
}

function Ignore({ onReload }: Pick<Props, 'onReload'>) {
  const busy = useSignal(false);
  const trouble = useSignal<NoAnswer | null>(null);
  const ignore = async (): Promise<void> => {
    busy.value = true;
    const answer = await orLost(call('ignore-copy', {}));
    busy.value = false;
    trouble.value = isNoAnswer(answer) ? answer : null;
    // Whatever has become of the page meanwhile is shown then.
    if (!isNoAnswer(answer)) await onReload();
  };
  return (
    <>
      <Button busy={busy.value} onPress={() => void ignore()}>
        {messages.ignore}
      </Button>
      {trouble.value !== null && <Trouble answer={trouble.value} onRetry={ignore} />}
    </>
  );
}

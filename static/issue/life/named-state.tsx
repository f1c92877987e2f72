import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type ShowIssueAnswer } from '../../../src/contract/issue';
import { type RecallSpecAnswer } from '../../../src/contract/links/spec-links';
import { PeoplesText, Skeleton } from '../../common/kit';
import { commonMessages } from '../../common/messages';
import { isNoAnswer, type NoAnswer, orLost } from '../../common/trouble';
import { call } from '../backend';
import { sayHindrance } from '../hindrance';
import { Unlink, UseExisting } from '../link-actions';
import { NamedSpec, OpenSpec } from '../open-spec';
import { messages as issueMessages } from '../messages';
import { messages } from './messages';

interface Props {
  readonly named: Extract<ShowIssueAnswer, { readonly kind: 'spec-named-on-issue' }>;
  readonly onReload: () => void;
  readonly onDialogClosed: () => void;
}

/**
 * The issue names a page that storage does not know. Where the page names the issue too, the spec is
 * taken up again by itself; else it is taken up or forgotten by a person, before another one is made.
 */
export function NamedState({ named, onReload, onDialogClosed }: Props) {
  const { pageId, path, hindrance } = named;
  const recalled = useSignal<RecallSpecAnswer | NoAnswer | null>(null);
  useEffect(() => {
    void orLost(call('recall-spec', { attempt: crypto.randomUUID() })).then((answer) => {
      recalled.value = answer;
      if (answer.kind === 'recalled' || answer.kind === 'not-linked') onReload();
    });
  }, [recalled, onReload]);
  const now = recalled.value;
  if (now === null) return <Skeleton lines={2} label={commonMessages.loading} />;
  if (!isNoAnswer(now) && now.kind === 'seen') {
    return (
      <div class="stack">
        <p class="spec-title">
          <PeoplesText text={now.page.title} />
        </p>
        <p class="hint" role="status">
          {messages.seen}
        </p>
        <OpenSpec path={now.page.path} />
      </div>
    );
  }
  const isHidden = now.kind === 'page-not-visible';
  return (
    <div class="stack">
      {isHidden ? (
        <p role="status">{issueMessages.pageTrouble['not-visible']}</p>
      ) : (
        <NamedSpec pageId={pageId} path={path} />
      )}
      {hindrance === null ? (
        <>
          {!isHidden && <UseExisting onDialogClosed={onDialogClosed} pageId={pageId} />}
          <Unlink onDialogClosed={onDialogClosed} />
        </>
      ) : (
        <p class="hint">{sayHindrance(hindrance)}</p>
      )}
    </div>
  );
}

import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type AdoptAnswer, type PageChoice } from '../../../src/contract/links/spec-links';
import { Button, Message } from '../../common/kit';
import { isNoAnswer, orLost } from '../../common/trouble';
import { call } from '../backend';
import { messages as panelMessages } from '../messages';
import { messages } from './messages';

/** The preview is read first; whoever presses *Create page* at once is not kept waiting for a search. */
const AFTER_READING_MS = 3_000;

interface Props {
  readonly issueKey: string;
  /** A page was refused: the one in its way may be the spec that is looked for. */
  readonly atOnce: boolean;
  readonly onUse: (start: AdoptAnswer) => void;
}

/** A page that says it is the spec of this issue, so that no second one is made without a word. */
export function ClaimingPage({ issueKey, atOnce, onUse }: Props) {
  const pages = useSignal<readonly PageChoice[]>([]);
  const busy = useSignal(false);
  useEffect(() => {
    const look = (): void => {
      void orLost(call('find-claiming-pages', {})).then((answer) => {
        if (answer.kind === 'pages') pages.value = answer.pages;
      });
    };
    const timer = setTimeout(look, atOnce ? 0 : AFTER_READING_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [pages, atOnce]);
  const [page] = pages.value;
  if (page === undefined) return null;
  const use = async (): Promise<void> => {
    busy.value = true;
    const checked = await orLost(call('check-page', { pageId: page.pageId }));
    onUse({ kind: 'adopt', issueKey, pages: pages.value, chosen: isNoAnswer(checked) ? null : checked });
  };
  return (
    <Message tone="warning" title={messages.claimed(page.title)}>
      <p>{messages.claimedHelp}</p>
      <Button busy={busy.value} onPress={() => void use()}>
        {panelMessages.useThis}
      </Button>
    </Message>
  );
}

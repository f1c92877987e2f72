import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type PageChoice } from '../../../src/contract/links/spec-links';
import { Message } from '../../common/kit';
import { orLost } from '../../common/trouble';
import { call } from '../backend';
import { messages } from './messages';

/** The result is read first, and the site is busy with what was written. */
const AFTER_READING_MS = 3_000;

/** Another page that says it is this spec: whoever created one at once was not told of it before. */
export function SecondPage() {
  const other = useSignal<PageChoice | null>(null);
  useEffect(() => {
    const look = (): void => {
      void orLost(call('find-claiming-pages', {})).then((answer) => {
        if (answer.kind === 'pages') other.value = answer.pages[0] ?? null;
      });
    };
    const timer = setTimeout(look, AFTER_READING_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [other]);
  if (other.value === null) return null;
  return (
    <Message tone="warning" title={messages.secondPage(other.value.title)}>
      <p>{messages.secondPageHelp}</p>
    </Message>
  );
}

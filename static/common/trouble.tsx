import { useSignal } from '@preact/signals';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import { type CommonAnswer } from '../../src/contract/answers';
import { Button, Message } from './kit';
import { commonMessages, sayCommon } from './messages';

/** `lost`: the call itself did not come back. */
export type NoAnswer = CommonAnswer | { readonly kind: 'lost' };

export function isNoAnswer(answer: { readonly kind: string }): answer is NoAnswer {
  return ['failed', 'paused', 'unlicensed', 'anonymous', 'lost'].includes(answer.kind);
}

interface TroubleProps {
  readonly answer: NoAnswer;
  /** *Try again* is at work until what this answers is settled. */
  readonly onRetry?: () => unknown;
  /** Done by itself when a lost connection is back: another try, where nothing else is said. */
  readonly whenBack?: (() => unknown) | undefined;
}

/** Says what went wrong in the product's words and offers what can be done about it. */
export function Trouble({ answer, onRetry, whenBack = onRetry }: TroubleProps) {
  const busy = useSignal(false);
  const retry = async (): Promise<void> => {
    busy.value = true;
    await onRetry?.();
    busy.value = false;
  };
  // Not after a paint: the connection may be back as soon as its loss is said.
  useLayoutEffect(() => {
    if (answer.kind !== 'lost' || whenBack === undefined) return;
    addEventListener('online', whenBack);
    return () => {
      removeEventListener('online', whenBack);
    };
  }, [answer, whenBack]);
  const cameAt = useMemo(() => Date.now(), [answer]);
  const { title, text, retryable } = sayCommon(answer, cameAt);
  const calm = answer.kind !== 'failed' && answer.kind !== 'lost';
  return (
    <div class="stack wide">
      <Message tone={calm ? 'information' : 'error'} title={title}>
        {text}
      </Message>
      {retryable && onRetry && (
        <Button busy={busy.value} onPress={() => void retry()}>
          {commonMessages.tryAgain}
        </Button>
      )}
    </div>
  );
}

/** Turns a call that did not come back into one more answer. */
export async function orLost<Answer>(call: Promise<Answer>): Promise<Answer | { readonly kind: 'lost' }> {
  try {
    return await call;
  } catch {
    return { kind: 'lost' };
  }
}

import { useSignal } from '@preact/signals';
import { type ComponentChildren } from 'preact';
import { useCallback, useEffect } from 'preact/hooks';
import { type ShowIssueAnswer } from '../../../src/contract/issue';
import { Skeleton } from '../../common/kit';
import { commonMessages } from '../../common/messages';
import { type NoAnswer, orLost } from '../../common/trouble';
import { call } from '../backend';
import { messages } from '../messages';
import { isAway, PageFate } from './page-fate';

interface Props {
  /** *Unlink* in this same dialog. */
  readonly onUnlink: () => void;
  /** What came of the work. */
  readonly children: ComponentChildren;
}

/**
 * What came of a *Continue*, unless the page has gone meanwhile: time has passed since it was made, and what was
 * missing needed no look at it.
 */
export function AsItStands({ onUnlink, children }: Props) {
  const stands = useSignal<ShowIssueAnswer | NoAnswer | null>(null);
  const look = useCallback(() => {
    void orLost(call('show-spec', {})).then((answer) => {
      stands.value = answer;
    });
  }, [stands]);
  useEffect(look, [look]);
  const now = stands.value;
  if (now === null) return <Skeleton lines={4} label={commonMessages.loading} />;
  if (now.kind !== 'spec' || !isAway(now)) return children;
  return (
    <PageFate spec={now} tone="warning" title={messages.hasSpec} onLookAgain={look} onUnlink={onUnlink} />
  );
}

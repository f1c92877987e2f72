import { type PageIssueView } from '../../src/contract/byline';
import { type LifeView } from '../../src/contract/links/link-life';
import { Button } from '../common/kit';
import { LifeNotes } from '../common/link-life/life-notes';
import { commonMessages } from '../common/messages';
import { messages } from './messages';
import { UseAsSpec } from './use-as-spec';

interface Props {
  readonly why: Exclude<PageIssueView['kind'], 'issue'>;
  readonly life: readonly LifeView[];
  readonly mayEdit: boolean;
  readonly onReload: () => Promise<void>;
}

/** The page specifies an issue that Jira does not show: not to this person, or not now. */
export function HiddenIssue({ why, life, mayEdit, onReload }: Props) {
  // That the issue cannot be found is said by the sentence that takes its place.
  const known = life.filter(({ what }) => what !== 'issue-unreachable');
  const isFree = known.some(({ what }) => what === 'issue-deleted');
  return (
    <div class="stack">
      <p role="status">{messages.specOf[why]}</p>
      {why === 'unreachable' && <Button onPress={() => void onReload()}>{commonMessages.tryAgain}</Button>}
      {known.length > 0 && <LifeNotes life={known} actions={{}} />}
      {isFree && mayEdit && <UseAsSpec onReload={onReload} />}
    </div>
  );
}

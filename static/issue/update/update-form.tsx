import { type PagePeopleAnswer } from '../../../src/contract/spec/spec-update';
import { closeDialog } from '../../common/bridge';
import { Button, Message } from '../../common/kit';
import { SecuredIssue } from '../secured-issue';
import { canOnlyStay, changesOf, type Choice } from './choice';
import { countedChanges } from './counted-changes';
import { DraftNote } from './draft-note';
import { messages } from './messages';
import { Section } from './section';
import { type ToldUpdate } from './told-update';
import { WayOut } from '../way-out';

interface FormProps {
  readonly preview: ToldUpdate;
  readonly choice: Choice;
  readonly draft: PagePeopleAnswer['draft'];
  readonly onUpdate: () => void;
}

/** What is new, with a choice for each change; all that is safe is chosen, and *Update page* is one press away. */
export function UpdateForm({ preview, choice, draft, onUpdate }: FormProps) {
  const changes = changesOf(preview);
  const questions = changes.filter((change) => change.ask !== null && !canOnlyStay(change)).length;
  if (changes.length === 0) return <NothingNew preview={preview} choice={choice} />;
  return (
    <div class="stack wide">
      <p role="status">{countedChanges(changes, preview.issueKey)}</p>
      {preview.secured && <SecuredIssue />}
      <Sections preview={preview} choice={choice} />
      {questions > 1 && <AnswerAll choice={choice} />}
      {questions > 0 && <p class="hint">{messages.openLater}</p>}
      <div class="dialog-actions">
        <Button subtle onPress={closeDialog}>
          {messages.cancel}
        </Button>
        <Button primary autoFocus hindrance={hindranceIn(preview, choice)} onPress={onUpdate}>
          {messages.updatePage}
        </Button>
        {draft !== null && <DraftNote draft={draft} />}
      </div>
    </div>
  );
}

/** Answers several questions at once, for one side; each can still be changed. */
const AnswerAll = ({ choice }: Pick<FormProps, 'choice'>) => (
  <div class="row" role="group" aria-label={messages.answerAll}>
    <span>{messages.answerAll}</span>
    <Button
      onPress={() => {
        choice.answerAll('take');
      }}
    >
      {messages.keepAllOf.jira}
    </Button>
    <Button
      onPress={() => {
        choice.answerAll('keep');
      }}
    >
      {messages.keepAllOf.page}
    </Button>
  </div>
);

/** What changes a page of Confluence. */
const SCOPE = 'write:page:confluence';

function hindranceIn({ mayEdit, isGranted }: ToldUpdate, { verdicts }: Choice): string | null {
  if (!isGranted) return messages.notGranted(SCOPE);
  if (!mayEdit) return messages.mayNotEdit;
  return verdicts.value.size === 0 ? messages.chooseOne : null;
}

const Sections = ({ preview: { sections }, choice }: Pick<FormProps, 'preview' | 'choice'>) => (
  <>
    {sections.map((section) => (
      <Section key={section.anchor} section={section} choice={choice} />
    ))}
  </>
);

function NothingNew({ preview, choice }: Pick<FormProps, 'preview' | 'choice'>) {
  return (
    <div class="stack wide">
      <Message tone="success" title={messages.upToDate}>
        {messages.nothingNew}
      </Message>
      <Sections preview={preview} choice={choice} />
      <WayOut />
    </div>
  );
}

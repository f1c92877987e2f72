import { type PagePeopleAnswer } from '../../../src/contract/spec/spec-update';
import { PeoplesText, Sentence } from '../../common/kit';
import { messages } from './messages';

type Draft = NonNullable<PagePeopleAnswer['draft']>;

/** Unpublished changes on the page: an update never touches them, and says so. */
export function DraftNote({ draft }: { readonly draft: Draft }) {
  return (
    <p role="status" class="hint">
      {whose(draft)} {messages.draftStays}
    </p>
  );
}

function whose(draft: Draft) {
  if (draft.of === 'viewer') return messages.draftOf.viewer;
  if (draft.name === null) return messages.draftOf.unnamed;
  return (
    <Sentence words={messages.draftOf.named}>
      <PeoplesText text={draft.name} />
    </Sentence>
  );
}

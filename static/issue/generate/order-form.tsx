import { useSignal } from '@preact/signals';
import { useEffect, useId, useMemo } from 'preact/hooks';
import { type PreviewAnswer } from '../../../src/contract/issue';
import { closeDialog } from '../../common/bridge';
import { Button, Message } from '../../common/kit';
import { isNoAnswer, Trouble } from '../../common/trouble';
import { CommentChoice } from '../comment-choice';
import { messages as panelMessages } from '../messages';
import { type SpecRun } from '../run-spec';
import { SecuredIssue } from '../secured-issue';
import { type Draft } from './draft';
import { messages } from './messages';
import { PagePreview } from '../../common/page-preview/page-preview';
import { aboutPlace, Destination } from '../place/destination';
import { hasSpaces, isToBeChosen, placeHindrance } from '../place/no-space';
import { PlaceFields } from '../place/place-fields';
import { takeBuiltIn, TemplateField, TemplateTroubleMessage } from './template-choice';
import { Questions } from './questions';

type Refusal = Extract<SpecRun, { readonly kind: 'refused' }>['refusal'];

interface OrderFormProps {
  readonly preview: PreviewAnswer;
  readonly draft: Draft;
  readonly canComment: boolean;
  readonly refusal: Refusal | null;
  readonly onCreate: () => void;
}

/** One screen: everything is prefilled, and *Create page* is one press away. */
export function OrderForm({ preview, draft, canComment, refusal, onCreate }: OrderFormProps) {
  const changing = useSignal(isToBeChosen(preview.place));
  const whereId = useId();
  useEffect(() => {
    // A refused place or title is mended in the fields.
    if (refusal?.kind === 'place-refused' || refusal?.kind === 'page-refused') changing.value = true;
  }, [refusal, changing]);
  const { place } = preview;
  const hindrance = hindranceIn(preview, draft);
  const change = () => {
    changing.value = true;
  };
  return (
    <div class="stack wide">
      {refusal !== null && (
        <RefusalMessage preview={preview} refusal={refusal} draft={draft} onCreate={onCreate} />
      )}
      {place.kind === 'no-space' && draft.space.value === null && (
        <Message tone="warning" title={messages.noSpace[place.why]} />
      )}
      {preview.secured && <SecuredIssue />}
      <TemplateTroubleMessage preview={preview} draft={draft} />
      {!hasSpaces(place) ? null : changing.value ? (
        <PlaceFields
          draft={draft}
          isPlaceRefused={refusal?.kind === 'place-refused'}
          audience={messages.audience}
          onEnter={hindrance === null ? onCreate : undefined}
        >
          <TemplateField options={preview.options} draft={draft} />
        </PlaceFields>
      ) : (
        <Destination id={whereId} space={draft.space} audience={messages.audience} onChange={change} />
      )}
      {draft.template.value?.isThin === true && <Questions draft={draft} />}
      <CommentChoice
        canComment={canComment}
        checked={draft.comment.value}
        onChange={(wished) => {
          draft.comment.value = wished;
        }}
      />
      <PagePreview listed={preview} title={draft.title.value} sections={draft.sections.value} />
      <div class="dialog-actions">
        <Button subtle onPress={closeDialog}>
          {messages.cancel}
        </Button>
        <Button
          primary
          autoFocus
          about={aboutPlace(whereId, draft.space, changing)}
          hindrance={hindrance}
          onPress={onCreate}
        >
          {messages.create}
        </Button>
      </div>
    </div>
  );
}

/** Why the page cannot be created as things stand. */
function hindranceIn({ place }: PreviewAnswer, draft: Draft): string | null {
  if (draft.space.value !== null && draft.template.value === null) return messages.chooseTemplate;
  return placeHindrance(place, draft);
}

interface RefusalProps {
  readonly preview: PreviewAnswer;
  readonly refusal: Refusal;
  readonly draft: Draft;
  readonly onCreate: () => void;
}

/** Nothing was written; says why, and what to do. */
function RefusalMessage({ preview, refusal, draft, onCreate }: RefusalProps) {
  if (isNoAnswer(refusal)) return <Trouble answer={refusal} onRetry={onCreate} />;
  switch (refusal.kind) {
    case 'title-taken': {
      const { suggestion } = refusal;
      const take = (): void => {
        draft.title.value = suggestion;
        onCreate();
      };
      return (
        <div class="stack wide">
          <Message tone="error" title={messages.titleTaken(draft.title.value)} />
          <Button onPress={take}>{messages.takeTitle(suggestion)}</Button>
        </div>
      );
    }
    case 'template-unusable': {
      const takeAndCreate = (): void => {
        takeBuiltIn(preview.options, draft);
        onCreate();
      };
      return (
        <div class="stack wide">
          <Message tone="error" title={messages.templateTrouble[refusal.why]} />
          <Button onPress={takeAndCreate}>{messages.useBuiltIn}</Button>
        </div>
      );
    }
    case 'place-refused':
      return <PlaceRefused draft={draft} />;
    case 'title-empty':
    case 'title-too-long':
      return <Message tone="error" title={draft.titleError.value ?? messages.titleEmpty} />;
    default:
      return <Message tone="error" title={panelMessages.refusals[refusal.kind]} />;
  }
}

/** Which rights are missing where; another place is chosen below, and nothing that was typed is gone. */
function PlaceRefused({ draft }: Pick<RefusalProps, 'draft'>) {
  const refused = useMemo(
    () => ({ name: draft.space.peek()?.name ?? '', parent: draft.parent.peek() }),
    [draft],
  );
  return (
    <Message tone="error" title={messages.placeRefused(refused.name, refused.parent !== '')}>
      <p>{messages.chooseAnotherPlace}</p>
    </Message>
  );
}

import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import { type CountsView } from '../../../src/contract/reports/report-history';
import { PERIODS, type StatusPreviewAnswer } from '../../../src/contract/status/status-report';
import { closeDialog } from '../../common/bridge';
import { FirstIssues } from '../../common/first-issues';
import { Button, Field, Message, PeoplesText, Sentence } from '../../common/kit';
import { isNoAnswer, Trouble } from '../../common/trouble';
import { messages as dialogMessages } from '../generate/messages';
import { aboutPlace, Destination } from '../place/destination';
import { hasSpaces, isToBeChosen, placeHindrance } from '../place/no-space';
import { PlaceFields } from '../place/place-fields';
import { type Refusal, type ReportDraft, updatedPage } from './draft';
import { messages } from './messages';
import { refusalWords } from './refusal-words';

interface ReportFormProps {
  readonly preview: StatusPreviewAnswer;
  readonly draft: ReportDraft;
  readonly refusal: Refusal | null;
  readonly onPeriod: (days: number) => void;
  readonly onWrite: () => void;
}

/** One screen: everything is prefilled, and the page is one press away. */
export function ReportForm({ preview, draft, refusal, onPeriod, onWrite }: ReportFormProps) {
  const changing = useSignal(isToBeChosen(preview.place));
  const whereId = useId();
  const updated = updatedPage(preview, draft);
  const unknown = preview.audience === 'unknown' ? messages.refusals['audience-unknown'] : null;
  const hindrance = placeHindrance(preview.place, draft) ?? unknown;
  useEffect(() => {
    if (refusal !== null && ELSEWHERE.includes(refusal.kind)) changing.value = true;
  }, [refusal, changing]);
  return (
    <div class="stack wide">
      {refusal !== null && <RefusalMessage refusal={refusal} draft={draft} onWrite={onWrite} />}
      {preview.place.kind === 'no-space' && draft.space.value === null && (
        <Message tone="warning" title={dialogMessages.noSpace[preview.place.why]} />
      )}
      {preview.trashedTitle !== null && <InTrash title={preview.trashedTitle} />}
      {preview.today !== null && <TodayChoice title={preview.today.title} draft={draft} />}
      {updated === null && hasSpaces(preview.place) && (
        <Place id={whereId} draft={draft} changing={changing} audience={audienceIn(preview)} />
      )}
      <Period days={preview.days} onChange={onPeriod} />
      <Preview preview={preview} title={updated?.title ?? draft.title.value} />
      <div class="dialog-actions">
        <Button subtle onPress={closeDialog}>
          {dialogMessages.cancel}
        </Button>
        <Button
          primary
          autoFocus
          about={updated === null ? aboutPlace(whereId, draft.space, changing) : undefined}
          hindrance={hindrance}
          onPress={onWrite}
        >
          {updated === null ? dialogMessages.create : messages.update}
        </Button>
      </div>
    </div>
  );
}

/** What may be otherwise in another place. */
const ELSEWHERE: readonly string[] = ['place-refused', 'audience-unknown', 'not-shown'];

/** Who will read a new page; of one that nobody may be shown, why not is said with its button. */
const audienceIn = ({ audience }: StatusPreviewAnswer): string =>
  audience === 'unknown' ? '' : messages.audience[audience];

interface PlaceProps {
  readonly id: string;
  readonly draft: ReportDraft;
  readonly changing: Signal<boolean>;
  readonly audience: string;
}

/** Where a new page goes. */
function Place({ id, draft, changing, audience }: PlaceProps) {
  const change = () => {
    changing.value = true;
  };
  return changing.value ? (
    <PlaceFields draft={draft} audience={audience} />
  ) : (
    <Destination id={id} space={draft.space} audience={audience} onChange={change} />
  );
}

const InTrash = ({ title }: { readonly title: string }) => (
  <p>
    <Sentence words={messages.inTrash}>
      <PeoplesText text={title} />
    </Sentence>
  </p>
);

/** The same page again, or another one: never decided in silence. */
function TodayChoice({ title, draft }: { readonly title: string; readonly draft: ReportDraft }) {
  const name = useId();
  const option = (again: boolean, words: string) => (
    <label class="checkbox">
      <input
        type="radio"
        name={name}
        checked={draft.again.value === again}
        onChange={() => {
          draft.again.value = again;
        }}
      />{' '}
      {words}
    </label>
  );
  return (
    <fieldset class="today stack">
      <legend>
        <Sentence words={messages.alreadyToday}>
          <PeoplesText text={title} />
        </Sentence>
      </legend>
      {option(true, messages.sameAgain)}
      {option(false, messages.anotherOne)}
    </fieldset>
  );
}

function Period({ days, onChange }: { readonly days: number; readonly onChange: (days: number) => void }) {
  const id = useId();
  return (
    <Field label={messages.period} controlId={id}>
      <select
        id={id}
        value={String(days)}
        onChange={({ currentTarget }) => {
          onChange(Number(currentTarget.value));
        }}
      >
        {PERIODS.map((period) => (
          <option key={period} value={String(period)}>
            {messages.lastDays(period)}
          </option>
        ))}
      </select>
    </Field>
  );
}

const GROUPS: readonly (keyof CountsView)[] = ['completed', 'inProgress', 'blocked', 'other'];

function Preview({ preview, title }: { readonly preview: StatusPreviewAnswer; readonly title: string }) {
  return (
    <section class="page-preview" aria-label={messages.preview}>
      <h2>
        <PeoplesText text={title} />
      </h2>
      <p dir="auto">{preview.headline}</p>
      {GROUPS.map((group) => (
        <Group key={group} preview={preview} group={group} />
      ))}
    </section>
  );
}

function Group({
  preview,
  group,
}: {
  readonly preview: StatusPreviewAnswer;
  readonly group: keyof CountsView;
}) {
  const rows = preview.rows[group];
  const more = preview.counts[group] - rows.length;
  return (
    <>
      <h3>{messages.countOf(group, preview.counts[group])}</h3>
      <FirstIssues rows={rows} more={more > 0 ? messages.more(more) : null} />
    </>
  );
}

interface RefusalProps {
  readonly refusal: Refusal;
  readonly draft: ReportDraft;
  readonly onWrite: () => void;
}

/** Says why, and what to do. */
function RefusalMessage({ refusal, draft, onWrite }: RefusalProps) {
  if (isNoAnswer(refusal)) return <Trouble answer={refusal} onRetry={onWrite} />;
  if (refusal.kind !== 'title-taken') return <Message tone="error" title={refusalWords(refusal)} />;
  const { suggestion } = refusal;
  const takeIt = (): void => {
    draft.title.value = suggestion;
    onWrite();
  };
  return (
    <div class="stack wide">
      <Message tone="error" title={dialogMessages.titleTaken(draft.title.value)} />
      <Button onPress={takeIt}>{dialogMessages.takeTitle(suggestion)}</Button>
    </div>
  );
}

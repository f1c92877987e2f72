import { type LifeKind, type LifeView, type NextStep } from '../../../src/contract/links/link-life';
import { Button, PeoplesText } from '../kit';
import { SiteLink } from '../site-link';
import { messages } from './messages';
import { sayLife } from './say-life';

/** What a surface can do about a note; steps that it does not offer are only words. */
export type StepActions = Readonly<Partial<Record<Exclude<NextStep, 'ask-for-access'>, () => void>>>;

interface Props {
  readonly life: readonly LifeView[];
  readonly actions: StepActions;
  /** An action is under way. */
  readonly busy?: boolean;
  /** What is said above the notes already. */
  readonly told?: LifeKind | undefined;
}

/** What has become of an issue and its spec page, when, and what can be done about it. */
export function LifeNotes({ life, actions, busy = false, told }: Props) {
  return (
    <ul class="life" aria-label={messages.title}>
      {life.map((note) => (
        <li key={note.what} class="life-note">
          <p role="status">
            {note.what !== told && <strong>{sayLife(note)}</strong>} {messages.advice[note.what]}{' '}
            {note.copy !== undefined && <Copy {...note.copy} />}
          </p>
          <Steps next={note.next} actions={actions} busy={busy} />
        </li>
      ))}
    </ul>
  );
}

const Copy = ({ title, path }: Required<LifeView>['copy']) => (
  <SiteLink path={path}>
    <PeoplesText text={title} />
  </SiteLink>
);

function Steps({
  next,
  actions,
  busy,
}: {
  readonly next: LifeView['next'];
  readonly actions: StepActions;
  readonly busy: boolean;
}) {
  const offered = next.flatMap((step) => {
    const act = step === 'ask-for-access' ? undefined : actions[step];
    return step === 'ask-for-access' || act === undefined ? [] : [{ step, act }];
  });
  if (offered.length === 0) return null;
  return (
    <div class="row">
      {offered.map(({ step, act }) => (
        <Button key={step} busy={busy} onPress={act}>
          {messages.steps[step]}
        </Button>
      ))}
    </div>
  );
}

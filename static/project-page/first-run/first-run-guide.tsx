import { type FirstRunAnswer } from '../../../src/contract/admin/first-run';
import { Button, PeoplesText } from '../../common/kit';
import { SiteLink } from '../../common/site-link';
import { Step } from '../../common/steps';
import { isNoAnswer, Trouble } from '../../common/trouble';
import { type FirstRunDesk } from './first-run-desk';
import { messages } from './messages';
import { SpaceStep } from './space-step';

type Guide = Extract<FirstRunAnswer, { readonly kind: 'first-run' }>;

/** Three steps to the first spec, each with how far it is; gone once there is one. */
export function FirstRunGuide({ desk }: { readonly desk: FirstRunDesk }) {
  const guide = desk.shown.value;
  if (guide?.kind !== 'first-run') return null;
  return (
    <section class="card stack" aria-labelledby="first-run">
      <h2 id="first-run">{messages.title}</h2>
      <ol class="steps">
        <ConfluenceStep confluence={guide.confluence} />
        <SpaceStep desk={desk} guide={guide} />
        <EpicStep epics={guide.epics} mayChooseTemplate={guide.hindrance === null} />
      </ol>
      {desk.trouble.value !== null && isNoAnswer(desk.trouble.value) && (
        <Trouble answer={desk.trouble.value} />
      )}
      <Button subtle busy={desk.busy.value === 'hide'} onPress={() => void desk.hide()}>
        {messages.hide}
      </Button>
    </section>
  );
}

function ConfluenceStep({ confluence }: Pick<Guide, 'confluence'>) {
  const isDone = confluence.kind === 'spaces';
  return (
    <Step title={messages.confluence} state={isDone ? messages.done : messages.open} isDone={isDone}>
      <p>{isDone ? messages.connected : messages.confluenceTroubles[confluence.kind]}</p>
    </Step>
  );
}

interface EpicStepProps extends Pick<Guide, 'epics'> {
  readonly mayChooseTemplate: boolean;
}

function EpicStep({ epics, mayChooseTemplate }: EpicStepProps) {
  return (
    <Step title={messages.epic} state={messages.open} isDone={false}>
      <p>{epics.length === 0 ? messages.noEpic : messages.newestEpics}</p>
      <ul class="step-links">
        {epics.map(({ key, summary }) => (
          <li key={key}>
            <SiteLink path={`/browse/${key}`}>
              {key} <PeoplesText text={summary} />
            </SiteLink>
          </li>
        ))}
      </ul>
      {mayChooseTemplate && <p class="hint">{messages.template}</p>}
    </Step>
  );
}

import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import {
  type TemplateFinding,
  type TemplateOfTypeView,
  type TemplateTrouble,
} from '../../../src/contract/templates';
import { Button, Field, Message, PeoplesText } from '../../common/kit';
import { isNoAnswer, orLost, Trouble } from '../../common/trouble';
import { call } from '../backend';
import { messages } from './messages';

type Shown = Awaited<ReturnType<typeof load>>;
const load = () => orLost(call('show-templates', {}));

/** Which page each type of issue has its specs written from. */
export function TemplatesSection() {
  const id = useId();
  const shown = useSignal<Shown | null>(null);
  const reload = async (): Promise<void> => {
    shown.value = await load();
  };
  useEffect(() => void reload(), []);
  const now = shown.value;
  if (now === null || now.kind === 'not-visible') return null;
  return (
    <section class="stack wide" aria-labelledby={id}>
      <h2 id={id}>{messages.title}</h2>
      <p>{messages.explained}</p>
      {isNoAnswer(now) ? (
        <Trouble answer={now} onRetry={reload} />
      ) : (
        now.types.map((type) => (
          <TypeTemplate key={type.issueTypeId} type={type} mayChange={now.mayChange} onChosen={reload} />
        ))
      )}
      {now.kind === 'templates' && !now.mayChange && <p class="hint">{messages.mayNot}</p>}
    </section>
  );
}

interface TypeTemplateProps {
  readonly type: TemplateOfTypeView;
  readonly mayChange: boolean;
  readonly onChosen: () => Promise<void>;
}

function TypeTemplate({ type, mayChange, onChosen }: TypeTemplateProps) {
  const id = useId();
  const pasted = useSignal('');
  const trouble = useSignal<TemplateTrouble | null>(null);
  const error = useSignal<string | null>(null);
  const choose = async (choice: { kind: 'built-in' } | { kind: 'page'; id: string }): Promise<void> => {
    trouble.value = null;
    const answer = await orLost(call('choose-template', { issueTypeId: type.issueTypeId, choice }));
    error.value = answer.kind === 'chosen' || answer.kind === 'unusable' ? null : messages.failed;
    if (answer.kind === 'unusable') trouble.value = answer.trouble;
    if (answer.kind === 'chosen') await onChosen();
  };
  const choosePage = (): void => {
    const pageId = pageIn(pasted.value);
    error.value = pageId === null ? messages.noPage : null;
    if (pageId !== null) void choose({ kind: 'page', id: pageId });
  };
  const shownTrouble = trouble.value ?? type.trouble;
  return (
    <div class="stack wide">
      <h3>
        <PeoplesText text={type.name} />
      </h3>
      {type.trouble === null && (
        <p>{type.title === null ? messages.builtIn : <PeoplesText text={type.title} />}</p>
      )}
      {shownTrouble !== null && <Faults trouble={shownTrouble} />}
      {mayChange && (
        <>
          <Field label={messages.page} controlId={id} help={messages.pageHelp} error={error.value}>
            <input
              id={id}
              value={pasted.value}
              aria-describedby={`${id}-note`}
              onInput={({ currentTarget }) => {
                pasted.value = currentTarget.value;
              }}
            />
          </Field>
          <div class="row">
            <Button onPress={choosePage}>{messages.usePage}</Button>
            {(type.title !== null || type.trouble !== null) && (
              <Button subtle onPress={() => void choose({ kind: 'built-in' })}>
                {messages.useBuiltIn}
              </Button>
            )}
          </div>
        </>
      )}
    </div>
  );
}

function Faults({ trouble: { why, faults } }: { readonly trouble: TemplateTrouble }) {
  return (
    <>
      <Message tone="error" title={messages.trouble[why]} />
      {faults.length > 0 && (
        <ul>
          {faults.map((fault, index) => (
            <li key={index}>
              {messages.findings[fault.kind]} <PeoplesText text={placeOf(fault)} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The heading, the words around, and what was likely meant. */
function placeOf(fault: TemplateFinding): string {
  if (!('around' in fault)) return '';
  const meant = 'meant' in fault && fault.meant !== null ? ` → {{${fault.meant}}}` : '';
  return `${fault.heading === null ? '' : `${fault.heading}: `}${fault.around}${meant}`;
}

/** The page id in a pasted link. */
const pageIn = (pasted: string): string | null =>
  /^\s*(\d{1,19})\s*$/.exec(pasted)?.[1] ??
  /(?:\/pages\/(?:edit-v2\/)?|[?&]pageId=)(\d{1,19})\b/.exec(pasted)?.[1] ??
  null;

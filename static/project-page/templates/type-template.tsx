import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { type TemplateChoice, type TemplateOfTypeView } from '../../../src/contract/spec/templates';
import { Button, PeoplesText } from '../../common/kit';
import { refocus } from '../../common/refocus';
import { SiteLink } from '../../common/site-link';
import { ChooseTemplate } from './choose-template';
import { Faults } from './findings';
import { messages } from './messages';
import { TemplatePreview } from './template-preview';

interface Props {
  readonly type: TemplateOfTypeView;
  readonly mayChange: boolean;
  readonly onChosen: () => Promise<void>;
  /** Asks anew what is chosen, whenever a person does something about it. */
  readonly onLook: () => Promise<void>;
}

/** What is open below a type: nothing, the search for a template, the present one or another as it will look. */
type Open = 'nothing' | 'search' | 'current' | TemplateChoice;

/** The template of one type of issue; another is tried on an issue before it is taken. */
export function TypeTemplate({ type, mayChange, onChosen, onLook }: Props) {
  const id = useId();
  const { open, look, close, name, row } = useOpened();
  const chosen = async (): Promise<void> => {
    close();
    await onChosen();
  };
  const show = (what: 'search' | 'current'): void => {
    look(what);
    void onLook();
  };
  const shown = { issueTypeId: type.issueTypeId, onChosen: chosen, onClose: close };
  const now = open.value;
  return (
    <section class="stack wide" aria-labelledby={id}>
      <h3 ref={name} id={id} tabIndex={-1}>
        <PeoplesText text={type.name} />
      </h3>
      {type.trouble === null ? <Current type={type} /> : <Faults trouble={type.trouble} />}
      {now === 'nothing' && (
        <div ref={row} class="row">
          {mayChange && (
            <Button
              onPress={() => {
                show('search');
              }}
            >
              {messages.change}
            </Button>
          )}
          {type.trouble === null && (
            <Button
              subtle={mayChange}
              onPress={() => {
                show('current');
              }}
            >
              {messages.preview}
            </Button>
          )}
        </div>
      )}
      {now === 'search' && <ChooseTemplate current={type.choice} onChoose={look} onClose={close} />}
      {now === 'current' && (
        <TemplatePreview key={keyOf(type.choice)} choice={type.choice} isCurrent {...shown} />
      )}
      {typeof now === 'object' && <TemplatePreview choice={now} isCurrent={false} {...shown} />}
    </section>
  );
}

/** What is open, and the focus: on the type's name while something is, then back on the button that opened it. */
function useOpened() {
  const open = useSignal<Open>('nothing');
  const name = useRef<HTMLHeadingElement>(null);
  const row = useRef<HTMLDivElement>(null);
  const look = (what: Open): void => {
    open.value = what;
    refocus(() => name.current);
  };
  const close = (): void => {
    const opener = open.value === 'current' ? 'button:last-of-type' : 'button';
    open.value = 'nothing';
    refocus(() => row.current?.querySelector<HTMLElement>(opener) ?? null);
  };
  return { open, look, close, name, row };
}

function Current({ type: { title, path } }: Pick<Props, 'type'>) {
  if (title === null) return <p>{messages.builtIn}</p>;
  const name = <PeoplesText text={title} />;
  return <p>{path === null ? name : <SiteLink path={path}>{name}</SiteLink>}</p>;
}

const keyOf = (choice: TemplateChoice): string => (choice.kind === 'built-in' ? choice.kind : choice.id);

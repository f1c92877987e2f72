import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import {
  type SpaceTemplatesAnswer,
  type SpaceTemplateView,
  type TemplateChoice,
} from '../../../src/contract/spec/templates';
import { PeoplesText } from '../../common/kit';
import { isNoAnswer, type NoAnswer, orLost, Trouble } from '../../common/trouble';
import { Waiting } from '../../common/waiting';
import { call } from '../backend';
import { messages } from './messages';

interface Props {
  readonly onChoose: (choice: TemplateChoice) => void;
}

/** Confluence's own templates. */
export function SpaceTemplates({ onChoose }: Props) {
  const id = useId();
  const answer = useSignal<SpaceTemplatesAnswer | NoAnswer | null>(null);
  const load = async (): Promise<void> => {
    answer.value = null;
    answer.value = await orLost(call('list-space-templates', {}));
  };
  useEffect(() => void load(), []);
  const now = answer.value;
  if (now === null) return <Waiting lines={2} onRetry={load} />;
  if (isNoAnswer(now)) return <Trouble answer={now} onRetry={load} />;
  return (
    <section class="stack wide" aria-labelledby={id}>
      <h4 id={id}>{messages.spaceTemplates}</h4>
      <p class="hint">{now.templates.length === 0 ? messages.noTemplates : messages.whichTemplates}</p>
      <ul class="choices">
        {now.templates.map((template) => (
          <li key={template.templateId}>
            <Choice template={template} onChoose={onChoose} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Choice({ template, onChoose }: Props & { readonly template: SpaceTemplateView }) {
  const { templateId, name, spaceName } = template;
  const choose = (): void => {
    onChoose({ kind: 'space-template', id: templateId });
  };
  return (
    <button type="button" class="choice" onClick={choose}>
      <span class="choice-title">
        <PeoplesText text={name} />
      </span>
      <span class="hint">{spaceName === null ? messages.ofSite : messages.ofSpace(spaceName)}</span>
    </button>
  );
}

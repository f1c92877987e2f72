import { invoke, Modal, view } from '@forge/bridge';
import { type ShowIssueAnswer } from '../../../src/contract/issue';
import { element, pressable, show, skeleton } from './dom';

/** The context panel of an issue without a spec by hand: the same look, the same calls, no framework. */
async function run(): Promise<void> {
  void view.theme.enable();
  show(skeleton(2));
  const answer = (await invoke('show-issue', {})) as ShowIssueAnswer;
  if (answer.kind !== 'no-spec') throw new Error(answer.kind);
  const button = element('button', { type: 'button', class: 'button button-primary' }, 'Generate spec');
  const open = (): void => {
    const context = { view: 'generate', canComment: answer.canComment };
    void new Modal({ resource: null, title: 'Generate spec', size: 'large', context }).open();
  };
  show(
    element(
      'div',
      { class: 'stack' },
      element('p', {}, 'This issue has no spec yet.'),
      pressable(button, open),
    ),
  );
  await view.getContext();
}

void run();

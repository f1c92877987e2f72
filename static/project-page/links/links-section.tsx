import { useMemo } from 'preact/hooks';
import { Button, Message, ProgressBar } from '../../common/kit';
import { Trouble } from '../../common/trouble';
import { FoundLinks } from './found-links';
import { LinkNews, type LinkNewsProps } from './link-news';
import { messages as pageMessages } from '../messages';
import { messages } from './messages';
import { createRebuildDesk, type Found, type RebuildDesk } from './rebuild-desk';

interface SectionProps extends LinkNewsProps {
  readonly mayRebuild: boolean;
}

/** *Spec links* on the project's page: brings lost links back, and tells what has become of the others. */
export function LinksSection({ mayRebuild, onChanged, ...news }: SectionProps) {
  const desk = useMemo(createRebuildDesk, []);
  const { kind } = desk.state.value;
  const rebuild = () => void desk.rebuild().then(onChanged);
  return (
    <section class="card stack wide" aria-labelledby="spec-links">
      <h2 id="spec-links">{pageMessages.parts.links}</h2>
      <p>{messages.about}</p>
      {kind === 'idle' && <LinkNews onChanged={onChanged} {...news} />}
      <State desk={desk} />
      <FoundLinks desk={desk} onRebuild={rebuild} onLinked={onChanged} />
      <div class="row">
        <Button busy={kind === 'looking'} hindrance={mayRebuild ? null : messages.mayNot} onPress={rebuild}>
          {messages.rebuild}
        </Button>
        {kind === 'looking' && (
          <Button subtle onPress={desk.cancel}>
            {messages.cancel}
          </Button>
        )}
      </div>
    </section>
  );
}

function State({ desk }: { readonly desk: RebuildDesk }) {
  const state = desk.state.value;
  const { issues } = desk.found.value;
  switch (state.kind) {
    case 'idle':
      return null;
    case 'looking':
      return (
        <div class="stack wide">
          <p role="status">{messages.looking(issues)}</p>
          <ProgressBar label={messages.looking(issues)} />
        </div>
      );
    case 'may-not-administer':
      return <Message tone="warning" title={messages.mayNot} />;
    case 'stopped':
      return <Trouble answer={state.answer} onRetry={desk.rebuild} />;
    case 'cancelled':
      return <Message tone="information" title={messages.cancelled} />;
    case 'done':
      return <Done found={desk.found.value} />;
  }
}

function Done({ found: { issues, known, restored, asked, changed } }: { readonly found: Found }) {
  const looked = messages.looked(issues, known);
  // Only what needs somebody, which follows.
  if (restored.length === 0 && asked.length + changed.length > 0)
    return <Message tone="information" title={looked} />;
  return (
    <Message
      tone="success"
      title={restored.length > 0 ? messages.restored(restored.length) : messages.nothing}
    >
      {looked}
    </Message>
  );
}

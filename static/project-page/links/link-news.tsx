import { useSignal } from '@preact/signals';
import { useCallback, useEffect } from 'preact/hooks';
import { type LinkNewsAnswer } from '../../../src/contract/links/link-rebuild';
import { isNoAnswer, type NoAnswer, orLost, Trouble } from '../../common/trouble';
import { Waiting } from '../../common/waiting';
import { call } from '../backend';
import { ChangedLink } from './changed-link';
import { messages } from './messages';

/** What has happened to the project's specs lately, without looking through all of its issues. */
export function LinkNews({ onChanged }: { readonly onChanged: () => void }) {
  const shown = useSignal<LinkNewsAnswer | NoAnswer | null>(null);
  const load = useCallback(async () => {
    const answer = await orLost(call('link-news', {}));
    shown.value = answer;
  }, [shown]);
  useEffect(() => void load(), [load]);
  const answer = shown.value;
  if (answer === null) return <Waiting lines={1} onRetry={load} />;
  if (isNoAnswer(answer)) return <Trouble answer={answer} onRetry={load} />;
  const afterStep = () => {
    onChanged();
    void load();
  };
  return <News news={answer} onReload={afterStep} />;
}

interface NewsProps {
  readonly news: LinkNewsAnswer;
  readonly onReload: () => void;
}

function News({ news: { changed, more }, onReload }: NewsProps) {
  if (changed.length === 0) return <p class="hint">{more ? messages.rebuildTells : messages.noNews}</p>;
  return (
    <section class="stack wide" aria-labelledby="link-news">
      <h3 id="link-news">{messages.news}</h3>
      <ul class="links">
        {changed.map((link) => (
          <ChangedLink key={link.issue?.key ?? link.page?.path} link={link} onReload={onReload} />
        ))}
      </ul>
      {more && <p class="hint">{messages.rebuildTells}</p>}
    </section>
  );
}

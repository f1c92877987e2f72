import { useSignal } from '@preact/signals';
import { type SpecPageView } from '../../../src/contract/issue';
import { type LifeView } from '../../../src/contract/links/link-life';
import { type RefreshLinksAnswer, type RestorePageAnswer } from '../../../src/contract/links/spec-links';
import { openOnSite } from '../../common/bridge';
import { Message } from '../../common/kit';
import { LifeNotes, type StepActions } from '../../common/link-life/life-notes';
import { isNoAnswer, type NoAnswer, orLost, Trouble } from '../../common/trouble';
import { call } from '../backend';
import { messages } from './messages';

interface Props {
  readonly life: readonly LifeView[];
  readonly page: SpecPageView;
  readonly onReload: () => void;
}

type Refused = Exclude<(RestorePageAnswer | RefreshLinksAnswer)['kind'], 'restored' | 'refreshed'>;

/** What has become of the link, above the panel's own buttons; what is done here shows after the next look. */
export function LifeSection({ life, page, onReload }: Props) {
  const busy = useSignal(false);
  const refused = useSignal<Refused | NoAnswer | null>(null);
  const run = async (key: 'restore-page' | 'refresh-links'): Promise<void> => {
    busy.value = true;
    const answer = await orLost(call(key, {}));
    busy.value = false;
    if (isNoAnswer(answer)) refused.value = answer;
    else if (answer.kind === 'restored' || answer.kind === 'refreshed') onReload();
    else refused.value = answer.kind;
  };
  const actions: StepActions = {
    ...placesOf(page),
    'restore-page': () => void run('restore-page'),
    'refresh-links': () => void run('refresh-links'),
  };
  return (
    <div class="stack wide">
      <LifeNotes life={life} actions={actions} busy={busy.value} />
      <Refusal refused={refused.value} />
    </div>
  );
}

function Refusal({ refused }: { readonly refused: Refused | NoAnswer | null }) {
  if (refused === null) return null;
  if (typeof refused !== 'string') return <Trouble answer={refused} />;
  return <Message tone="error" title={messages.refused[refused]} />;
}

/** Where the page, and the trash of its space, can be looked at. */
function placesOf(page: SpecPageView): StepActions {
  if (!('path' in page)) return {};
  const { path } = page;
  const key = /\/spaces\/([^/]+)\/pages\//.exec(path)?.[1];
  const open = (place: string) => () => {
    openOnSite(place);
  };
  return {
    'open-page': open(path),
    ...(key === undefined ? {} : { 'open-trash': open(`/wiki/pages/viewtrash.action?key=${key}`) }),
  };
}

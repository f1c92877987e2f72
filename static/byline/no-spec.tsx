import { LazyView } from '../common/lazy-view';
import { messages } from './messages';
import { UseAsSpec } from './use-as-spec';

const loadCreateEpic = () => import('./create-epic').then(({ CreateEpic }) => CreateEpic);
const loadFigures = () => import('./report/figures').then(({ Figures }) => Figures);

interface Props {
  readonly title: string;
  readonly mayEdit: boolean;
  readonly onReload: () => Promise<void>;
}

/** A page of which Lockstep knows no issue: perhaps a report of its own. */
export function NoSpec({ title, mayEdit, onReload }: Props) {
  return (
    <div class="stack">
      <h1>{messages.noSpec}</h1>
      <p>{messages.whatItIs}</p>
      <LazyView load={loadFigures} props={{}} lines={1} />
      {mayEdit && <UseAsSpec onReload={onReload} />}
      {mayEdit && <LazyView load={loadCreateEpic} props={{ title, onReload }} lines={1} />}
    </div>
  );
}

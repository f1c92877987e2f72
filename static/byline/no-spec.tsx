import { useSignal } from '@preact/signals';
import { type ShowPageAnswer } from '../../src/contract/byline';
import { LazyView } from '../common/lazy-view';
import { messages } from './messages';
import { UseAsSpec } from './use-as-spec';

const loadCreateEpic = () => import('./create-epic').then(({ CreateEpic }) => CreateEpic);
const loadFigures = () => import('./report/figures').then(({ Figures }) => Figures);
const loadRelated = () =>
  import('../common/related/related-section').then(({ RelatedSection }) => RelatedSection);

interface Props {
  readonly page: Extract<ShowPageAnswer, { readonly kind: 'no-spec' }>;
  readonly onReload: () => Promise<void>;
}

/** A page of which Lockstep knows no issue: perhaps a report of its own, which is not asked to be a spec. */
export function NoSpec({ page: { title, mayEdit, pinnedTo }, onReload }: Props) {
  const isReport = useSignal(false);
  const onReport = (): void => {
    isReport.value = true;
  };
  const mayBeSpec = mayEdit && !isReport.value;
  return (
    <div class="stack">
      <h1>{isReport.value ? messages.report : messages.noSpec}</h1>
      {!isReport.value && <p>{messages.whatItIs}</p>}
      <LazyView load={loadFigures} props={{ onReport }} lines={1} />
      {mayBeSpec && <UseAsSpec onReload={onReload} />}
      {mayBeSpec && <LazyView load={loadCreateEpic} props={{ title, onReload }} lines={1} />}
      {title !== '' && (
        <LazyView load={loadRelated} props={{ topic: title, canPin: true, pinnedTo }} lines={2} />
      )}
    </div>
  );
}

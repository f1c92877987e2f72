import { type MacroStatusView } from '../../../../src/contract/status/status-macro';
import { type StatusLoader } from '../status-loader';
import { ChangeList } from './change-list';
import { EpicList } from './epic-list';

export { SearchParts } from './search-parts';
export { StageList } from './stage-list';

interface Props {
  readonly status: MacroStatusView;
  readonly loader: StatusLoader;
}

/** The views that an author has to choose, in one chunk: each of its own would break up what all begin with. */
export function ChosenView({ status, loader }: Props) {
  return status.view === 'epics' ? <EpicList status={status} /> : <ChangeList loader={loader} />;
}

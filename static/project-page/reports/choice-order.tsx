import { type SpaceView } from '../../../src/contract/reports/reports';
import { Button } from '../../common/kit';
import { LazyView } from '../../common/lazy-view';
import { messages } from '../messages';
import { type ChoiceDraft } from './choice-draft';
import { loadChoiceForm } from './load-choice-form';
import { LoadedPreview, usePreview } from './preview';
import { type ReportDesk, type ReportsView } from './report-desk';
import { useChoiceDraft } from './use-choice-draft';

export interface OrderOf {
  readonly desk: ReportDesk;
  readonly page: ReportsView;
  /** The report that is changed; `null` for one that is not there yet. */
  readonly scheduleId: string | null;
}

/** What is ordered, and what may be done with it while it stands in the form. */
export function useOrder({ desk, page, scheduleId }: OrderOf, first: ChoiceDraft) {
  const spaces = spacesOf(page);
  const { draft, wantedOn, edit, whole } = useChoiceDraft(first, spaces);
  const preview = usePreview();
  const change = (edited: ChoiceDraft): void => {
    edit(edited);
    desk.forget();
    preview.forget();
  };
  const showPreview = (): void => {
    const choice = whole();
    if (choice === null) return;
    const { schedule, scope, layout } = choice;
    void preview.load({ schedule, scope, layout, ...(scheduleId !== null && { scheduleId }) });
  };
  const refusal = desk.refusalFor(scheduleId) ?? preview.refusal();
  return {
    draft: draft.value,
    wantedOn: wantedOn.value,
    spaces,
    preview,
    refusal,
    whole,
    change,
    showPreview,
  };
}

export type Order = ReturnType<typeof useOrder>;

export const spacesOf = ({ spaces }: Pick<ReportsView, 'spaces'>): readonly SpaceView[] =>
  spaces.kind === 'spaces' ? spaces.spaces : [];

interface PartProps {
  readonly order: Order;
}

/** All that may be chosen, as it stands. */
export function OrderFields({ order, projectId }: PartProps & { readonly projectId: string }) {
  const { draft, spaces, wantedOn, refusal, change } = order;
  return (
    <LazyView
      load={loadChoiceForm}
      props={{ draft, spaces, projectId, wantedOn, refusal, onEdit: change }}
      lines={4}
    />
  );
}

export const PreviewButton = ({ order: { preview, showPreview } }: PartProps) => (
  <Button busy={preview.busy.value} onPress={showPreview}>
    {messages.preview}
  </Button>
);

export const OrderPreview = ({ order: { draft, preview, showPreview } }: PartProps) => (
  <LoadedPreview preview={preview} template={draft.template} onRetry={showPreview} />
);

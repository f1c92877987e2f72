import { type ComponentChildren } from 'preact';
import { Button } from '../kit';
import { viewer } from '../language/viewer';
import { commonMessages } from '../messages';
import { usePace } from '../waiting';

interface WaitingProps {
  readonly onRetry: () => unknown;
}

/** Takes the place of a status, part by part; a word and another try stand where its last lines will be. */
export function StatusWaiting({ onRetry }: WaitingProps) {
  const pace = usePace();
  const loading = viewer.value === null ? undefined : commonMessages.loading;
  return (
    <div class="status status-skeleton" role="status" aria-label={loading} aria-busy="true">
      <Outline>
        {pace === 'usual' ? (
          <div class="blocked-row skeleton-line" />
        ) : (
          <p class="blocked-row hint">{commonMessages.stillWorking}</p>
        )}
        <div class={pace === 'stuck' ? 'footer' : 'footer skeleton-line'}>
          {pace === 'stuck' && <Button onPress={onRetry}>{commonMessages.tryAgain}</Button>}
        </div>
      </Outline>
    </div>
  );
}

/** Stays unseen behind whatever is shown, so that the page around the macro never moves. */
export function StatusPlace() {
  return (
    <div class="status status-skeleton status-place-kept" aria-hidden="true">
      <Outline>
        <div class="blocked-row" />
        <div class="footer" />
      </Outline>
    </div>
  );
}

function Outline({ children }: { readonly children: ComponentChildren }) {
  return (
    <>
      <div class="status-title skeleton-line" />
      <div class="progress-row skeleton-line" />
      <div class="counts">
        <div class="count skeleton-line" />
        <div class="count skeleton-line" />
        <div class="count skeleton-line" />
        <div class="count skeleton-line" />
      </div>
      {children}
    </>
  );
}

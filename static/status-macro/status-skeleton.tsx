import { viewer } from '../common/language/viewer';
import { commonMessages } from '../common/messages';

/**
 * Takes the place of a status, part by part. It stays behind whatever is shown instead, unseen, so that
 * the page around the macro never moves.
 */
export function StatusSkeleton({ isOver = false }: { readonly isOver?: boolean }) {
  const announced = isOver
    ? { 'aria-hidden': true }
    : {
        role: 'status' as const,
        'aria-busy': true,
        'aria-label': viewer.value === null ? undefined : commonMessages.loading,
      };
  return (
    <div class="status status-skeleton" data-over={isOver ? '' : undefined} {...announced}>
      <div class="status-title skeleton-line" />
      <div class="progress-row skeleton-line" />
      <div class="counts">
        <div class="count skeleton-line" />
        <div class="count skeleton-line" />
        <div class="count skeleton-line" />
        <div class="count skeleton-line" />
      </div>
      <div class="blocked-row skeleton-line" />
      <div class="footer skeleton-line" />
    </div>
  );
}

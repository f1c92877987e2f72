import { viewer } from '../common/language/viewer';
import { commonMessages } from '../common/messages';

/** As high as a status without blocked issues, so that the page around it keeps still when numbers come. */
export function StatusSkeleton() {
  return (
    <div
      class="status status-skeleton"
      role="status"
      aria-label={viewer.value === null ? undefined : commonMessages.loading}
      aria-busy="true"
    >
      <div class="skeleton-line" />
      <div class="skeleton-line" />
      <div class="skeleton-line" />
      <div class="skeleton-line" />
    </div>
  );
}

import { type PauseView, type SkipView } from '../../../src/contract/reports/report-history';
import { messages } from '../messages';

/** Why there is no report of a date; what pauses the report later says more, in the same words. */
export const skipWords = (reason: SkipView): string =>
  isPause(reason) ? messages.noReport(messages.pausedFor[reason].why) : messages.skipped[reason];

const isPause = (reason: SkipView): reason is PauseView => reason in messages.pausedFor;

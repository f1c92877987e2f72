import { type KnownForms } from '../../domain/breakdown/known-forms';

/** What one person was told of the tasks below one issue. Throws only `PlatformError`. */
export interface FormMemory {
  recall(viewerId: string, issueId: string): Promise<KnownForms | null>;
  /** Two at once: the later one stays, and what the other knew is read again. */
  remember(viewerId: string, issueId: string, known: KnownForms): Promise<void>;
}

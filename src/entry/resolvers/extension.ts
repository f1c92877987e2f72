import { toldId, toldText } from '../told';

/*
 * What a frame says of the place it stands in. Anyone can send anything here: ids are only claims,
 * which every use case checks by reading the object as the user first.
 */

/** The numeric id at a path of the extension's data, or `null`. */
export const claimedId: (extension: unknown, ...path: readonly string[]) => string | null = toldId;

/** What the opener of a dialog gave it as its view, or `null` outside of one. */
export const claimedView = (extension: unknown): string | null => toldText(extension, 'modal', 'view');

/** The issue that the frame stands on, or that the opener of a dialog beside a page has named. */
export const claimedIssueId = (extension: unknown): string | null =>
  claimedId(extension, 'issue', 'id') ?? claimedId(extension, 'modal', 'issueId');

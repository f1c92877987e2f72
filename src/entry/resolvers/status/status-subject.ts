import { parseMacroConfig, parseMacroExtension } from '../../../contract/status/status-macro-requests';
import { isKnownZone } from '../../../domain/reports/local-date';
import { commentLanguage } from '../../../domain/spec/comment-language';
import { isDeep } from '../../../domain/status/scope';
import { type SubjectClaim } from '../../../usecases/status-reports/find-subject';
import { type Caller } from '../call';
import { claimedIssueId } from '../extension';

/** The issue that the frame names, else what its macro is set to count. */
export function claimedSubject(extension: unknown): SubjectClaim | null {
  const issueId = claimedIssueId(extension);
  if (issueId !== null) return { kind: 'issue', issueId };
  const settings = parseMacroConfig(parseMacroExtension(extension).config);
  if (settings === null) return null;
  const { scope } = settings;
  // The whole of an issue's work is one subject, whether it is asked for here or on the issue.
  return scope.kind === 'issue' && isDeep(scope)
    ? { kind: 'issue', issueId: scope.issueId }
    : { kind: 'scope', scope };
}

/** How the viewer reads and reckons, by the browser's word: it decides about words and dates only. */
export const wordsOfViewer = ({ locale, timeZone }: Caller) => ({
  language: commentLanguage(locale),
  zone: timeZone !== null && isKnownZone(timeZone) ? timeZone : 'Etc/UTC',
});

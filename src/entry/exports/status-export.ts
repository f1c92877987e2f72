import { parseExport } from '../../contract/status/status-export';
import { type MacroSettings } from '../../contract/status/status-macro';
import { parseMacroConfig } from '../../contract/status/status-macro-requests';
import { isLicensed } from '../../domain/kernel/licence';
import { liveOnlyDocument, statusDocument } from '../../domain/status/status-table';
import { type Log } from '../../ports/log';
import { type SummariseScope } from '../../usecases/status/summarise-scope';
import { errorName } from '../error-name';
import { toldAt, toldText } from '../told';

interface Deps {
  readonly summariseScope: SummariseScope;
  readonly log: Log;
  readonly invocationId: () => string;
}

/**
 * The macro as it stands in an export of its page: an ADF document.
 *
 * The platform does not promise that a person stands behind an export. Where one does, they get what they
 * see in Jira themselves, and the document says so. Where none does, has not allowed access or has no
 * licence, nothing is read: the export tells where the live status is, and nothing about Jira.
 */
export function createStatusExport({ summariseScope, log, invocationId }: Deps) {
  return async (payload: unknown, runtime: unknown): Promise<object> => {
    const { config, pageId, siteUrl } = parseExport(payload);
    const settings = parseMacroConfig(config);
    const pageUrl =
      pageId === null || siteUrl === null ? null : `${siteUrl}/wiki/pages/viewpage.action?pageId=${pageId}`;
    if (settings === null || !isLicensedPerson(runtime)) return liveOnlyDocument(pageUrl);
    try {
      const outcome = await summariseScope(settings.scope, 'whole');
      if (outcome.kind !== 'summarised') return liveOnlyDocument(pageUrl);
      return statusDocument({ ...outcome, name: settings.name, below: belowIn(settings), siteUrl });
    } catch (error) {
      // An export is a page of many macros: one that fails must not take the others with it.
      log.error('export-failed', { invocation: invocationId(), error: errorName(error) });
      return liveOnlyDocument(pageUrl);
    }
  };
}

/** As the live macro has it; in place of what changed, which is its reader's to ask anew, stands what is blocked. */
function belowIn({ view, compact }: Pick<MacroSettings, 'view' | 'compact'>) {
  if (compact) return 'nothing';
  return view === 'epics' ? 'epics' : 'blocked';
}

/** The runtime's word, not the page's. */
function isLicensedPerson(runtime: unknown): boolean {
  const accountId = toldText(runtime, 'principal', 'accountId');
  return accountId !== null && accountId !== 'unidentified' && isLicensed(toldAt(runtime, 'license'));
}

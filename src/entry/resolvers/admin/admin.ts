import { type AdminCalls } from '../../../contract/admin/admin';
import { parseSelfTestName, parseSelfTestPlace } from '../../../contract/admin/admin-requests';
import { PlatformError } from '../../../ports/platform-error';
import { type SiteGuide } from '../../../usecases/first-run/site-guide';
import { type CleanUpSelfTest } from '../../../usecases/health/clean-up-self-test';
import { type ListPlaces } from '../../../usecases/health/list-places';
import { type ContinueSelfTest, type StartSelfTest } from '../../../usecases/health/run-self-test';
import { type ShowHealth } from '../../../usecases/health/show-health';
import { licenceIn, toCleanedAnswer, toHealthAnswer, toPlacesAnswer, toTriedAnswer } from './admin-answers';
import { answering, type BridgeCall, type Handlers, invalidRequest } from '../call';
import { createPauseHandlers, type PauseDeps } from './pause-site';
import { createStatusMapHandlers, type StatusMapHandlerDeps } from '../status/status-map';

interface Deps extends PauseDeps, StatusMapHandlerDeps {
  readonly showHealth: ShowHealth;
  readonly siteGuide: SiteGuide;
  readonly listPlaces: ListPlaces;
  readonly startSelfTest: StartSelfTest;
  readonly continueSelfTest: ContinueSelfTest;
  readonly cleanUpSelfTest: CleanUpSelfTest;
}

/** The calls of the admin page. Each use case asks anew whether this person administers Jira. */
export function createAdminHandlers(deps: Deps): Handlers<AdminCalls> {
  return {
    ...createPauseHandlers(deps),
    ...createStatusMapHandlers(deps),
    'show-health': (call) => showHealth(deps, call),
    'show-first-run': answering(deps, 'show-first-run', (_payload, { accountId }) =>
      deps.siteGuide.show(accountId),
    ),
    'dismiss-first-run': answering(deps, 'dismiss-first-run', (_payload, { accountId }) =>
      deps.siteGuide.dismiss(accountId),
    ),
    'list-places': answering(deps, 'list-places', async (_payload, { accountId }) =>
      toPlacesAnswer(await deps.listPlaces(accountId)),
    ),
    'start-self-test': answering(deps, 'start-self-test', async (payload, { accountId }) => {
      const place = parseSelfTestPlace(payload);
      if (place === null) return invalidRequest;
      const outcome = await deps.startSelfTest({ accountId, ...place });
      if (outcome.kind === 'admins-only') return outcome;
      const { op: test, ...rest } = outcome;
      return { test, ...rest };
    }),
    'continue-self-test': answering(deps, 'continue-self-test', async (payload, { accountId }) => {
      const test = parseSelfTestName(payload);
      return test === null ? invalidRequest : toTriedAnswer(await deps.continueSelfTest(accountId, test));
    }),
    'clean-up-self-test': answering(deps, 'clean-up-self-test', async (_payload, { accountId }) =>
      toCleanedAnswer(await deps.cleanUpSelfTest(accountId)),
    ),
  };
}

/**
 * The licence is one of the things that are looked at, so that its lack does not end this call.
 *
 * Nothing can be told apart from a missing scope of the very first question but by its refusal; the
 * answer tells no more than that, as the caller has not been proved to be an admin.
 */
function showHealth(
  deps: Deps,
  { payload, context }: BridgeCall,
): Promise<AdminCalls['show-health']['answer']> {
  const { license, ...others } = context;
  const answer = answering(deps, 'show-health', async () => {
    try {
      return toHealthAnswer(await deps.showHealth(), licenceIn(license));
    } catch (error) {
      if (error instanceof PlatformError && error.kind === 'forbidden')
        return { kind: 'scope-missing' as const };
      throw error;
    }
  });
  return answer({ payload, context: others });
}

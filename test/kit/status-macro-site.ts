import { sha256 } from '../../src/adapters/hash/sha256';
import { forgeResolver } from '../../src/adapters/forge/resolver';
import { asyncTraces } from '../../src/adapters/log/async-traces';
import { type ChangedFacts } from '../../src/domain/status/status-changes';
import { NOBODY_LEFT } from '../../src/domain/status/status-moves';
import { createScopeSearchHandlers } from '../../src/entry/resolvers/reports/scope-search';
import { createStatusChangesHandlers, touchedOf } from '../../src/entry/resolvers/status/status-changes';
import { createStatusMacroHandlers } from '../../src/entry/resolvers/status/status-macro';
import { createStatusStagesHandlers } from '../../src/entry/resolvers/status/status-stages';
import { createShowChanges } from '../../src/usecases/status/show-changes';
import { createShowStages } from '../../src/usecases/status/show-stages';
import { createTryScope } from '../../src/usecases/status/try-scope';
import { createSummariseScope } from '../../src/usecases/status/summarise-scope';
import { anIssue } from './an-issue';
import { FakeIssueSearch } from './fakes/fake-issue-search';
import { findScopesIn } from './fakes/fake-scopes';

export const DAY_MS = 86_400_000;
export const NOW = 100 * DAY_MS;
const clock = { now: () => NOW };

const epic = anIssue({ issueId: '500', key: 'ABC-5', summary: 'Sign in by phone' });
const stuck = (n: number) => anIssue({ issueId: String(n), key: `ABC-${String(n)}`, flagged: true });

/** A setting that the first version of Lockstep wrote. */
export const EPIC = { source: 'epic', epicId: '500', epicKey: 'OLD-1', jql: '', v: '1' };

/** What the platform tells of a call, as far as a test differs from a macro that Ann reads. */
export interface MacroCall {
  readonly key?: string;
  readonly payload?: unknown;
  readonly config?: unknown;
  readonly macro?: unknown;
  readonly extension?: object;
  readonly accountId?: string;
  readonly license?: object;
}

/** The macro's resolver over an epic with seven flagged issues, or over what a test puts there. */
export class StatusMacroSite {
  issues = new FakeIssueSearch([epic, ...Array.from({ length: 7 }, (_, n) => stuck(n + 1))]);
  /** What storage answers with instead of the site's fields. */
  failure: Error | null = null;
  storageReads = 0;
  /** Ids of the issues whose changelogs were asked for last. */
  changelogsOf: readonly string[] = [];

  async call({ key = 'macro-status', payload, accountId = 'ann', license, ...placed }: MacroCall) {
    const { extension = { type: 'macro', config: placed.config, macro: placed.macro } } = placed;
    return this.resolver()(
      { call: { functionKey: key, payload }, context: { extension } },
      { installContext: 'ari:cloud:jira::site/cloud-1', principal: { accountId }, license },
    );
  }

  private resolver() {
    const { issues } = this;
    const siteFields = () => this.siteFields();
    const entry = {
      log: { info: () => undefined, error: () => undefined },
      traces: asyncTraces,
      invocationId: () => 'inv-1',
    };
    const summariseScope = createSummariseScope({ issues, siteFields, clock });
    return forgeResolver({
      ...createStatusStagesHandlers({
        ...entry,
        showStages: createShowStages({ issues, siteFields, clock }),
      }),
      ...createStatusChangesHandlers({
        ...entry,
        clock,
        showChanges: createShowChanges({
          issues,
          siteFields,
          findReopened: (found) => this.findReopened(found),
        }),
      }),
      ...createStatusMacroHandlers({
        ...entry,
        summariseScope,
        tryScope: createTryScope({ checkQuery: (jql) => issues.check(jql), summariseScope }),
        hash: sha256,
        touched: (...told) => Promise.resolve(touchedOf(...told)),
      }),
      ...createScopeSearchHandlers({ ...entry, findScopes: findScopesIn([epic]) }),
    });
  }

  private siteFields() {
    this.storageReads += 1;
    return this.failure === null
      ? Promise.resolve({ flaggedFieldId: null, blockingLinkTypeIds: [], statusMap: {} })
      : Promise.reject(this.failure);
  }

  private findReopened(found: readonly ChangedFacts[]) {
    this.changelogsOf = found.map(({ issueId }) => issueId);
    return Promise.resolve({ ...NOBODY_LEFT, within: new Set(['2']) });
  }
}

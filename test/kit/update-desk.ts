import { sha256 } from '../../src/adapters/hash/sha256';
import { type UpdateChange } from '../../src/domain/update/update-change';
import { changesIn } from '../../src/domain/update/update-plan';
import { type UpdateChoice } from '../../src/domain/update/update-choice';
import { useBuiltInAlone } from '../../src/usecases/templates/built-in-alone';
import { createUseTemplate } from '../../src/usecases/templates/use-template';
import { createCheckUpdate, type UpdateCheck } from '../../src/usecases/update/check-update';
import { createSettleUpdate } from '../../src/usecases/update/settle-update';
import { createUpdateRecord } from '../../src/usecases/update/update-record';
import { createUpdateSpec } from '../../src/usecases/update/update-spec';
import { createWriteUpdate } from '../../src/usecases/update/write-update';
import { neverThrowing } from './fakes/fake-audit';
import { type FakeSpecSite } from './fakes/fake-spec-site';
import { ANN, ISSUE } from './spec-desk';
import { TroubledRun } from './trouble';

const site = { siteUrl: 'https://site.example', cloudId: 'cloud' };
const nothingWrong = (): TroubledRun => new TroubledRun(-1, 'throttled');

/** The use cases of *Update spec* on a fake site, driven as the dialog drives them. */
export class UpdateDesk {
  now = 1;
  /** What whoever updates is called, as far as it is known. */
  nameOf: () => Promise<string | null> = () => Promise.resolve(null);

  constructor(readonly site: FakeSpecSite) {}

  check(run = nothingWrong()) {
    return this.usecases(run).checkUpdate({ issueId: ISSUE, site });
  }

  /** What an update could do; throws where there is nothing to compare. */
  async checked(): Promise<UpdateCheck> {
    const check = await this.check();
    if (check.kind !== 'checked') throw new Error(check.why);
    return check;
  }

  async changes(): Promise<readonly UpdateChange[]> {
    return changesIn((await this.checked()).plan);
  }

  update(choice: UpdateChoice, { viewerId = ANN, op = 'a1', run = nothingWrong() } = {}) {
    return this.usecases(run).updateSpec({ issueId: ISSUE, viewerId, site, op, choice });
  }

  /** *Update page* with everything as it is chosen at first. */
  async press(options: { viewerId?: string; op?: string; run?: TroubledRun } = {}) {
    return this.update(choiceOf(await this.changes()), options);
  }

  /** *Update page* of which nobody sees the end: its process dies as soon as the page has the version. */
  async pressUnseen(op: string): Promise<void> {
    const written = (): number => this.site.versions.of(this.site.pages[0]?.pageId ?? '').length;
    const before = written();
    for (let at = 1; written() === before; at += 1)
      await this.press({ op, run: new TroubledRun(at, 'killed-after') }).catch(() => null);
  }

  private usecases(run: TroubledRun) {
    const outside = {
      clock: { now: () => this.now },
      issues: run.port(this.site.issueReader),
      versions: run.port(this.site.versions.port),
      jobs: run.port(this.site.jobs),
      bases: run.port(this.site.bases.port),
      links: run.port(this.site.links),
      audit: neverThrowing(run.port(this.site.audit)),
      personNames: { of: () => this.nameOf() },
      hash: sha256,
    };
    const record = createUpdateRecord(outside);
    const settleUpdate = createSettleUpdate(outside.versions, record);
    const useTemplate = createUseTemplate({ source: run.port(this.site.templates.port) });
    const writeUpdate = createWriteUpdate({ ...outside, record });
    const compared = createCheckUpdate({ ...outside, settleUpdate, useTemplate: useBuiltInAlone });
    return {
      checkUpdate: createCheckUpdate({ ...outside, settleUpdate, useTemplate }),
      updateSpec: createUpdateSpec({ ...outside, checkUpdate: compared, writeUpdate }),
    };
  }
}

/** Safe changes taken; of the questions, those that `take` and `keep` name by their reason. */
export function choiceOf(
  changes: readonly UpdateChange[],
  {
    take = () => false,
    keep = () => false,
  }: {
    take?: (change: UpdateChange) => boolean;
    keep?: (change: UpdateChange) => boolean;
  } = {},
): UpdateChoice {
  const ids = (wanted: (change: UpdateChange) => boolean): ReadonlySet<string> =>
    new Set(changes.filter(wanted).map(({ id }) => id));
  return {
    accepted: ids((change) => take(change) || (change.ask === null && !keep(change))),
    kept: ids(keep),
  };
}

import { digestOf } from '../../domain/audit/audit-entry';
import { patchPage } from '../../domain/documents/page/patch-page';
import { patchReport } from '../../domain/documents/page/patch-report';
import { pendingUpdate } from '../../domain/spec/spec-job';
import { baseAfter, commentsLostBy, editsOf, type UpdateChoice } from '../../domain/update/update-choice';
import { versionMessage } from '../../domain/update/version-message';
import { type Clock } from '../../ports/clock';
import { type AllSpecBases } from '../../ports/spec/spec-bases';
import { type PersonNames } from '../../ports/spec/person-names';
import { type KnownSpecJobs } from '../../ports/spec/spec-jobs';
import { type NewVersion } from '../../ports/spec/spec-versions';
import { orElse, removeQuietly } from '../or-else';
import { sideBySide } from '../side-by-side';
import { forgottenBases } from '../spec/forgotten-bases';
import { type UpdateCheck } from './check-update';
import { createEndUpdate, type EndDeps, type UpdateEnd } from './end-update';
import { type NotWritten } from './not-written';
import { createSendVersion } from './send-version';

export interface UpdateOrder {
  readonly viewerId: string;
  /** Names this press of the button; the same again when its answer was lost. */
  readonly op: string;
  readonly choice: UpdateChoice;
}

export type WriteUpdateOutcome =
  | UpdateEnd
  | NotWritten
  | { readonly kind: 'refused'; readonly why: 'too-large' | 'not-provable' };

export type WriteUpdate = (check: UpdateCheck, order: UpdateOrder) => Promise<WriteUpdateOutcome>;

interface Deps extends EndDeps {
  readonly jobs: KnownSpecJobs;
  readonly bases: AllSpecBases;
  readonly personNames: Pick<PersonNames, 'of'>;
  readonly clock: Clock;
}

/**
 * Writes one version of the page with the chosen changes, all else byte for byte as it was read.
 *
 * The job says what is about to be written before it is, so that a kill at any point leaves something
 * from which the next look finds out what happened.
 */
export function createWriteUpdate(deps: Deps): WriteUpdate {
  const { versions, jobs, bases, record, personNames, clock, hash } = deps;
  /** A version can do without the name. */
  const nameOf = (accountId: string): Promise<string | null> =>
    orElse(
      () => personNames.of(accountId),
      () => null,
    );

  const send = createSendVersion(versions);
  const end = createEndUpdate(deps);

  return async (check, { viewerId, op, choice }) => {
    const { page, stored } = check;
    const edits = editsOf(check.plan, choice, check.body);
    const patched = patchPage(check.body, edits);
    if (patched.kind === 'refused')
      return { kind: 'refused', why: patched.why === 'too-large' ? 'too-large' : 'not-provable' };
    const report = { ...patchReport(check.body, patched), annotationsLost: commentsLostBy(edits) };
    const { issueId } = stored.job;
    const language = check.wanted.language ?? stored.job.order.language;
    const [forgotten, personName] = await sideBySide(forgottenBases(bases, stored.job), nameOf(viewerId));
    const message = versionMessage(language, { issueKey: check.issueKey, op, personName });
    const version = newVersion(check, choice, patched.text, message);
    const now = clock.now();
    const pointer = await bases.store(issueId, baseAfter(check, choice), version.versionNumber);
    const base = { ...pointer, at: now };
    const [before, after] = [digestOf(page.body, hash), digestOf(version.body, hash)];
    const update = { op, base, report, actorId: viewerId, before, after };
    const held = await jobs.save(stored, { ...stored.job, update, updatedAt: now });
    if (held === null) {
      await removeQuietly(bases, base);
      return { kind: 'overtaken' };
    }
    const earlierTry = pendingUpdate(stored.job);
    if (earlierTry?.op === op) await removeQuietly(bases, earlierTry.base);
    await Promise.all(forgotten.map((one) => removeQuietly(bases, one)));
    const sent = await send(version, op);
    if (sent.kind === 'not-written') {
      // What an earlier try has sent may still arrive: the next look tells.
      if (earlierTry?.op !== op) await record.givenUp(held, update);
      return sent;
    }
    return end(sent.kind, held, update, { ...page.page, title: version.title });
  };
}

function newVersion(
  { page, plan, wanted }: UpdateCheck,
  choice: UpdateChoice,
  body: string,
  message: string,
): NewVersion {
  const retitles = plan.title !== null && choice.accepted.has(plan.title.id);
  return {
    pageId: page.page.pageId,
    title: retitles ? wanted.title : page.page.title,
    body,
    versionNumber: page.versionNumber + 1,
    message,
  };
}

import { digestOf, restorationOf } from '../../domain/audit/audit-entry';
import { patchPage } from '../../domain/documents/page/patch-page';
import { patchReport } from '../../domain/documents/page/patch-report';
import { type PageUpdate, pendingUpdate, type SpecPage, type UpdateReport } from '../../domain/spec/spec-job';
import { baseAfter, commentsLostBy, editsOf, type UpdateChoice } from '../../domain/update/update-choice';
import { VERSION_WORDS } from '../../domain/spec/version-words';
import { versionMessage } from '../../domain/update/version-message';
import { versionToken } from '../../domain/update/version-token';
import { type Audit } from '../../ports/audit';
import { type Clock } from '../../ports/clock';
import { type AllSpecBases } from '../../ports/spec/spec-bases';
import { type PersonNames } from '../../ports/spec/person-names';
import { type KnownSpecJobs, type StoredSpecJob } from '../../ports/spec/spec-jobs';
import { type NewVersion, type SpecVersions, type WriteVersionOutcome } from '../../ports/spec/spec-versions';
import { orElse, removeQuietly } from '../or-else';
import { sideBySide } from '../side-by-side';
import { forgottenBases } from '../spec/forgotten-bases';
import { type NoUpdate, type UpdateCheck } from './check-update';
import { type NotWritten, notWritten } from './not-written';
import { aboutOf, type UpdateRecord } from './update-record';

export interface UpdateOrder {
  readonly viewerId: string;
  /** Names this press of the button; the same again when its answer was lost. */
  readonly op: string;
  readonly choice: UpdateChoice;
}

export type WriteUpdateOutcome =
  | { readonly kind: 'updated'; readonly page: SpecPage; readonly report: UpdateReport }
  /** Somebody else was faster; what is written must be compared anew. */
  | { readonly kind: 'overtaken' }
  /** The page that was read a moment ago is out of reach. */
  | NoUpdate
  | NotWritten
  | { readonly kind: 'refused'; readonly why: Refusal | 'not-provable' };

type Refusal = Exclude<WriteVersionOutcome['kind'], 'written' | 'stale'>;

export type WriteUpdate = (check: UpdateCheck, order: UpdateOrder) => Promise<WriteUpdateOutcome>;

interface Deps {
  readonly versions: SpecVersions;
  readonly jobs: KnownSpecJobs;
  readonly bases: AllSpecBases;
  readonly record: UpdateRecord;
  readonly audit: Audit;
  readonly personNames: Pick<PersonNames, 'of'>;
  readonly clock: Clock;
  readonly hash: (text: string) => string;
}

/**
 * Writes one version of the page with the chosen changes, all else byte for byte as it was read.
 *
 * The job says what is about to be written before it is, so that a kill at any point leaves something
 * from which the next look finds out what happened.
 */
export function createWriteUpdate(deps: Deps): WriteUpdate {
  const { versions, jobs, bases, record, audit, personNames, clock, hash } = deps;
  /** A version can do without the name. */
  const nameOf = (accountId: string): Promise<string | null> =>
    orElse(
      () => personNames.of(accountId),
      () => null,
    );

  /** Where nobody can look either, it stays a lost answer. */
  const messageOf = ({ pageId, versionNumber }: NewVersion): Promise<string> =>
    orElse(
      async () => (await versions.at(pageId, versionNumber))?.message ?? '',
      () => '',
    );

  const send = async (version: NewVersion, op: string): Promise<WriteVersionOutcome | NotWritten> =>
    orElse(
      () => versions.write(version),
      async (error): Promise<WriteVersionOutcome | NotWritten> => {
        // The answer was lost: the version's own token says whether it was written.
        if (error.mayHaveHappened && (await messageOf(version)).includes(versionToken(op)))
          return { kind: 'written' };
        return notWritten(error);
      },
    );

  /** Confluence refuses alike what a person may not edit and what is not there any more. */
  const outOfReach = async (pageId: string): Promise<NoUpdate | null> => {
    const now = await orElse(
      () => versions.current(pageId),
      () => null,
    );
    return now === null || now.kind === 'page' ? null : { kind: 'no-update', why: `page-${now.kind}` };
  };

  const ended = async (
    kind: WriteVersionOutcome['kind'],
    held: StoredSpecJob,
    update: PageUpdate,
    page: SpecPage,
  ): Promise<WriteUpdateOutcome> => {
    switch (kind) {
      case 'written':
        await record.written(held, update);
        return { kind: 'updated', page, report: update.report };
      case 'stale':
        // The newer version may be this one, sent twice on its way: the next look tells.
        return { kind: 'overtaken' };
      case 'was-in-trash':
        await audit.record([{ ...aboutOf(held.job, update), ...restorationOf(hash) }]);
        await record.givenUp(held, update);
        return { kind: 'refused', why: kind };
      default:
        await record.givenUp(held, update);
        return (
          (kind === 'may-not-edit' ? await outOfReach(page.pageId) : null) ?? { kind: 'refused', why: kind }
        );
    }
  };

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
    const message = versionMessage(VERSION_WORDS[language], { issueKey: check.issueKey, op, personName });
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
    return ended(sent.kind, held, update, { ...page.page, title: version.title });
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

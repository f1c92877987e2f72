import {
  type Leftover,
  SEARCH_SETTLES_MS,
  type SelfTest,
  type Subject,
  type Trace,
} from '../../domain/health/self-test';
import { creationEntry, removalEntry } from '../../domain/health/self-test-audit';
import { type Removal, type TrialFailure } from '../../domain/health/trial-result';
import { failureOf, type TrialDeps } from './try-one';

type Deps = TrialDeps & { readonly hash: (text: string) => string };

/** What became of something that a round may have made; `thing` where it was there. */
export interface Cleaned {
  readonly removal: Removal;
  readonly thing: Leftover | null;
}

/** Something that is still there, and why it could not be removed; `null` of what was not tried now. */
export interface Standing extends Leftover {
  readonly why: TrialFailure | null;
}

/** What people have made of a thing since is theirs, and is not tried again. */
export const standingOf = (cleaned: readonly Cleaned[]): readonly Standing[] =>
  cleaned.flatMap(({ removal, thing }) =>
    thing === null || removal.kind !== 'left' || removal.why.kind === 'read-differs'
      ? []
      : [{ ...thing, why: removal.why }],
  );

/** Removes one of the two things of a round, which is looked for where the answer of its creation was lost. */
export async function cleanUpThing(deps: Deps, test: SelfTest, subject: Subject): Promise<Cleaned> {
  const trace = test[subject];
  if (trace.kind === 'none') return { removal: { kind: 'not-there' }, thing: null };
  try {
    const place = trace.kind === 'made' ? trace : await find(deps, test, subject);
    if (place === null) return { removal: notFound(deps, subject, trace), thing: null };
    // Whoever made it may have died before telling of it; to tell it twice is to tell it once.
    if (trace.kind !== 'made') await deps.audit.record([creationEntry(test, subject, place, deps.hash)]);
    const { op, projectId } = test;
    const thing = { op, projectId, subject, id: place.id, path: place.path };
    return await removeThing(deps, test.accountId, thing);
  } catch (error) {
    failureOf(error);
    return { removal: { kind: 'unknown' }, thing: null };
  }
}

const find = ({ issues, pages }: Deps, { projectId, spaceId, op }: SelfTest, subject: Subject) =>
  subject === 'issue' ? issues.find(projectId, op) : pages.find(spaceId, op);

/** Confluence finds a title in the moment it exists; Jira's search may lag. */
function notFound({ clock }: Deps, subject: Subject, trace: Trace): Removal {
  const isSettled = trace.kind === 'asked' && clock.now() - trace.at > SEARCH_SETTLES_MS;
  return { kind: subject === 'page' || isSettled ? 'not-there' : 'unknown' };
}

export async function removeThing(deps: Deps, accountId: string, thing: Leftover): Promise<Cleaned> {
  const { subject, id, op, path } = thing;
  const { issues, pages, audit, hash } = deps;
  try {
    const removal = await (subject === 'issue' ? issues : pages).remove({ id, op, path });
    const entry = removalEntry({ ...thing, accountId }, removal, hash);
    await audit.record(entry === null ? [] : [entry]);
    return { removal, thing };
  } catch (error) {
    return { removal: { kind: 'left', path, why: failureOf(error) }, thing };
  }
}

import { type AuditAct, digestOf } from '../../domain/audit/audit-entry';
import { type Audit } from '../../ports/audit';
import { type PageReader } from '../../ports/pages/page-reader';
import { type PagePinning, type PagePinStore } from '../../ports/related/page-pins';
import { type PinMemory } from '../../ports/related/pin-memory';
import { type Pins } from '../../ports/related/pins';
import { type Tokens } from '../../ports/tokens';
import { sideBySide } from '../side-by-side';
import { nameOf, type RelatedTarget } from './related-target';

export interface PinRelatedOutcome {
  /** `pinned-on-issue`: the page does not show it, because this person may not edit the page. */
  readonly kind:
    | 'pinned'
    | 'pinned-on-issue'
    | 'linked-already'
    | 'not-visible'
    | 'may-not-link'
    | 'no-link-type';
}

export interface UnpinRelatedOutcome {
  /** `unpinned-on-issue`: the page still shows it, because this person may not edit the page. */
  readonly kind: 'unpinned' | 'unpinned-on-issue' | 'not-visible' | 'may-not-link';
}

interface Command {
  readonly issueId: string;
  readonly viewerId: string;
  readonly target: RelatedTarget;
}

export type PinRelated = (command: Command) => Promise<PinRelatedOutcome>;
export type UnpinRelated = (command: Command) => Promise<UnpinRelatedOutcome>;

interface PinDeps {
  readonly pins: Pins;
  readonly pagePins: PagePinStore;
  readonly memory: PinMemory;
  readonly pages: PageReader;
  readonly audit: Audit;
  readonly tokens: Tokens;
  readonly hash: (text: string) => string;
}

/**
 * Links an issue with what is related to it, so that both show it. The issue's end comes first: pressed
 * again after a fault, each end finds what is there already. A link between issues bears no mark: that it was
 * begun is stored before it is made, so that a link whose answer was lost is known as Lockstep's own.
 */
export function createPinRelated(deps: PinDeps): PinRelated {
  const { pins, pagePins, pages, memory } = deps;
  const pinPage = async (issueId: string, pageId: string) => {
    const page = await pages.glance(pageId);
    if (page.kind !== 'page') return 'not-visible';
    const linked = await pins.pinPage(issueId, {
      pageId,
      title: page.title,
      url: `${page.base}${page.path}`,
    });
    if (linked !== 'pinned') return linked;
    return page.mayEdit ? pagePins.add(pageId, issueId) : 'may-not-edit';
  };
  const pinIssue = async (issueId: string, target: RelatedTarget) => {
    const name = nameOf(target);
    const [found, begun] = await sideBySide(pins.between(issueId, target.id), memory.begunOf(issueId));
    if (found.kind === 'linked') return begun.includes(name) ? 'pinned' : 'linked-already';
    if (found.kind !== 'unlinked') return found.kind;
    await memory.begin(issueId, name);
    const outcome = await pins.pinIssue(issueId, { otherId: target.id, typeId: found.typeId });
    if (outcome !== 'pinned') await memory.remove(issueId, name);
    return outcome;
  };
  return async (command) => {
    const { issueId, target } = command;
    const { kind, id } = target;
    const outcome = await (kind === 'issue' ? pinIssue(issueId, target) : pinPage(issueId, id));
    if (!isPinned(outcome)) return { kind: outcome };
    await memory.add(issueId, nameOf(target));
    await recorded(deps, command, outcome === 'written' ? ['pin-related', 'mark-page'] : ['pin-related']);
    return { kind: outcome === 'may-not-edit' ? 'pinned-on-issue' : 'pinned' };
  };
}

/** The issue shows it; what is known of the page's end besides. */
const isPinned = (outcome: string): outcome is PagePinning | 'pinned' =>
  outcome === 'pinned' || outcome === 'written' || outcome === 'kept' || outcome === 'may-not-edit';

/**
 * Takes the link away from both ends. What somebody removed by hand is removed already; a link between issues
 * bears no mark of its own, so that only what storage remembers as pinned goes.
 */
export function createUnpinRelated(deps: PinDeps): UnpinRelated {
  const { pins, pagePins, pages, memory } = deps;
  const forgetOn = async (pageId: string, issueId: string): Promise<PagePinning> => {
    const page = await pages.glance(pageId);
    if (page.kind === 'not-visible' || !page.pinnedTo.includes(issueId)) return 'kept';
    return page.mayEdit ? pagePins.remove(pageId, issueId) : 'may-not-edit';
  };
  return async (command) => {
    const { issueId, target } = command;
    const { kind, id } = target;
    if (kind === 'issue' && !(await isOwn(memory, issueId, nameOf(target)))) return { kind: 'unpinned' };
    const outcome = await (kind === 'issue' ? pins.unpinIssue(issueId, id) : pins.unpinPage(issueId, id));
    if (outcome !== 'unpinned') return { kind: outcome };
    const onPage = kind === 'issue' ? 'kept' : await forgetOn(id, issueId);
    await memory.remove(issueId, nameOf(target));
    await recorded(
      deps,
      command,
      onPage === 'written' ? ['unpin-related', 'unmark-page'] : ['unpin-related'],
    );
    return { kind: onPage === 'may-not-edit' ? 'unpinned-on-issue' : 'unpinned' };
  };
}

const isOwn = async (memory: PinMemory, issueId: string, name: string): Promise<boolean> =>
  (await sideBySide(memory.of(issueId), memory.begunOf(issueId))).some((names) => names.includes(name));

/** An entry for each end that was written. */
async function recorded(
  { audit, tokens, hash }: PinDeps,
  { issueId, viewerId, target }: Command,
  acts: readonly AuditAct[],
): Promise<void> {
  const pageId = target.kind === 'page' ? target.id : null;
  const digest = digestOf(target, hash);
  const [before, after] = acts.includes('pin-related') ? [null, digest] : [digest, null];
  const entry = { op: tokens.fresh(), issueId, pageId, projectId: null, actorId: viewerId, before, after };
  await audit.record(acts.map((act) => ({ act, ...entry })));
}

import { type AdfNode } from '../documents/adf';
import { sayingsOf, timesSaid } from '../documents/sayings';
import { type SpecBase } from '../spec/spec-base';
import { type AskReason, type UpdateChange } from './update-change';

interface HeldChange extends UpdateChange {
  /** What it may be held by, too. */
  readonly safeId?: string;
}

/** A section as Lockstep last wrote it, as the issue wants it and as the page has it, and what would change. */
export interface StandingSection {
  readonly anchor: string;
  readonly last: readonly AdfNode[];
  readonly wanted: readonly AdfNode[];
  readonly page: readonly AdfNode[];
  readonly changes: readonly HeldChange[];
}

/**
 * Why a person is asked about what the issue tells in another place or form than before, or `null`; `moved` of what
 * stands where people have put it, which nobody has to be told.
 *
 * Where people reworded it, took it away or commented on it where it stood, putting it elsewhere unasked
 * would bring back what they took away, or say it twice. Until they answer it does not go from where it stands, either.
 * `held` has the changes that they were asked about before, by their ids: what the page said then, it may say no more.
 */
export function createAskAboutMoved(
  sections: readonly StandingSection[],
  held: SpecBase['held'] = {},
): (anchor: string, change: HeldChange) => AskReason | 'moved' | null {
  const sources = sections.map((section) => ({
    ...section,
    said: sayingsOf(section.last),
    there: sayingsOf(section.page),
  }));
  const wanted = sections.flatMap((section) => section.wanted);
  const staying = new Set(sources.flatMap(stayingIn));
  const whyNot = (
    anchor: string,
    { id, safeId = id, ask, before, after }: HeldChange,
  ): AskReason | 'moved' | null => {
    if (ask !== null || after === null) return null;
    const was = sayingsOf([before]);
    const news = [...sayingsOf([after])].filter((words) => !was.has(words));
    const isTwice = (words: string): boolean =>
      staying.has(words) && timesSaid(wanted, words) === timesSaid([after], words);
    const reasons = news.map((words) =>
      sources
        .filter((source) => (source.anchor !== anchor || before === null) && source.said.has(words))
        .flatMap((source) => {
          if (!isTwice(words)) return whyNotAlone(source, words, source.anchor === anchor) ?? [];
          return source.there.has(words) ? 'still-elsewhere' : 'moved';
        }),
    );
    const isMoved = before === null && reasons.every(([reason]) => reason === 'moved');
    const [reason = held[id] ?? held[safeId] ?? null] = reasons.flat();
    return reason === 'moved' && !isMoved ? 'still-elsewhere' : reason;
  };
  const open = sayingsOf(
    sections.flatMap(({ anchor, changes }) =>
      changes.map((change) => ((change.ask ?? whyNot(anchor, change)) === null ? null : change.after)),
    ),
  );
  const isOpen = ({ ask, before }: UpdateChange): boolean =>
    ask === null && [...sayingsOf([before])].some((words) => open.has(words));
  return (anchor, change) => whyNot(anchor, change) ?? (isOpen(change) ? 'still-elsewhere' : null);
}

interface Source extends StandingSection {
  /** What Lockstep last wrote there, and what the page says. */
  readonly said: ReadonlySet<string>;
  readonly there: ReadonlySet<string>;
}

/** What the page says there, and goes on saying. */
function stayingIn({ there, changes }: Source): readonly string[] {
  const going = sayingsOf(changes.map(({ before }) => before));
  return [...there].filter((words) => !going.has(words));
}

/**
 * What people did to a statement in the section that the issue has taken it from; in the one where it comes again, only
 * that they took it away.
 */
function whyNotAlone({ wanted, there, changes }: Source, words: string, isOwn: boolean): AskReason | null {
  const isReworded = changes.some(isOfPeoples);
  if (isOwn ? isReworded : sayingsOf(wanted).has(words)) return null;
  if (!there.has(words)) return isReworded ? 'both-changed' : 'removed-here';
  const isAsked = changes.some(({ ask, before }) => ask && before && sayingsOf([before]).has(words));
  return isAsked && !isOwn ? 'still-elsewhere' : null;
}

/** Whether the issue no longer says what people have made something else of. */
const isOfPeoples = ({ kind, ask }: UpdateChange): boolean =>
  ask === 'changed-here' || (ask === 'rewritten-here' && kind === 'remove');

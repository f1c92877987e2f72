import { type AdfNode } from '../documents/adf';
import { plainText } from '../documents/plain-text';
import { type AskReason, type UpdateChange } from './update-change';

/** A section as Lockstep last wrote it, as the issue wants it and as the page has it, and what would change. */
export interface StandingSection {
  readonly anchor: string;
  readonly last: readonly AdfNode[];
  readonly wanted: readonly AdfNode[];
  readonly page: readonly AdfNode[];
  readonly changes: readonly UpdateChange[];
}

/**
 * Why a person is asked about what the issue tells in another section than before, or `null`.
 *
 * Where people reworded it, took it away or commented on it where it stood, putting it elsewhere unasked
 * would bring back what they took away, or say it twice.
 */
export function createAskAboutMoved(
  sections: readonly StandingSection[],
): (anchor: string, change: UpdateChange) => AskReason | null {
  const sources = sections.map((section) => ({ section, said: sayingsOf(section.last) }));
  return (anchor, { before, after }) => {
    if (after === null) return null;
    const was = sayingsOf(before === null ? [] : [before]);
    const news = [...sayingsOf([after])].filter((words) => !was.has(words));
    const [reason = null] = news.flatMap((words) =>
      sources
        .filter(({ section, said }) => section.anchor !== anchor && said.has(words))
        .flatMap(({ section }) => whyNotAlone(section, words) ?? []),
    );
    return reason;
  };
}

/** What people did to a statement in the section that the issue has taken it from. */
function whyNotAlone({ wanted, page, changes }: StandingSection, words: string): AskReason | null {
  if (sayingsOf(wanted).has(words)) return null;
  if (!sayingsOf(page).has(words)) return changes.some(isOfPeoples) ? 'both-changed' : 'removed-here';
  const isAsked = changes.some(({ ask, before }) => ask && before && sayingsOf([before]).has(words));
  return isAsked ? 'still-elsewhere' : null;
}

/** Whether the issue no longer says what people have made something else of. */
const isOfPeoples = ({ kind, ask }: UpdateChange): boolean =>
  ask === 'changed-here' || (ask === 'rewritten-here' && kind === 'remove');

const HOLDS_STATEMENTS = new Set(['bulletList', 'orderedList', 'taskList', 'listItem']);

/** The words of each block, and of each point of a list. */
function sayingsOf(blocks: readonly AdfNode[]): ReadonlySet<string> {
  return new Set(blocks.flatMap(sayingsIn).filter((words) => words !== ''));
}

function sayingsIn(block: AdfNode): readonly string[] {
  const own = block.type.endsWith('List') ? [] : [plainText(block)];
  return HOLDS_STATEMENTS.has(block.type) ? [...own, ...(block.content ?? []).flatMap(sayingsIn)] : own;
}

import { type WordChange } from '../../../src/domain/documents/merge/word-diff';
import { formatDay } from '../../common/dates';
import { PeoplesText } from '../../common/kit';
import { messages } from './messages';

const MARKS = { added: 'ins', removed: 'del', reformatted: 'mark' } as const;

/** The page's words and the in one text; what colour and line say is said in words as well. */
export function Words({ parts }: { readonly parts: readonly WordChange[] }) {
  return (
    <p class="words" dir="auto">
      {parts.map((part, index) => {
        const { kind } = part;
        const text = wordsOf(part);
        if (kind === 'same') return <span key={index}>{text}</span>;
        const Mark = MARKS[kind];
        return (
          <Mark key={index}>
            <span class="visually-hidden">{` [${messages[kind]}: `}</span>
            {text}
            <span class="visually-hidden">{'] '}</span>
          </Mark>
        );
      })}
    </p>
  );
}

/** In the reader's language what has no words of its own. */
function wordsOf({ text, thing }: WordChange): string {
  if (thing === undefined) return text;
  return thing === 'date' ? formatDay(Date.parse(text)) : ` ${messages.things[thing](text)} `;
}

type SideName = 'page' | 'issue';

/** One side's text alone. */
export function textOf(parts: readonly WordChange[], of: SideName): string {
  const other = of === 'page' ? 'added' : 'removed';
  const said = (part: WordChange): WordChange =>
    of === 'page' ? { ...part, text: part.was ?? part.text } : part;
  return parts.flatMap((part) => (part.kind === other ? [] : [wordsOf(said(part))])).join('');
}

export function Side({ parts, of }: { readonly parts: readonly WordChange[]; readonly of: SideName }) {
  const text = textOf(parts, of);
  if (text.trim() === '') return <p class="hint">{messages.nothing}</p>;
  return (
    <p class="words">
      <PeoplesText text={text} />
    </p>
  );
}

import { type WordPart } from '../../../src/contract/spec/spec-update';
import { PeoplesText } from '../../common/kit';
import { messages } from './messages';

const MARKS = { added: 'ins', removed: 'del', reformatted: 'mark' } as const;

/** The page's words and the in one text; what colour and line say is said in words as well. */
export function Words({ parts }: { readonly parts: readonly WordPart[] }) {
  return (
    <p class="words" dir="auto">
      {parts.map(({ kind, text }, index) => {
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

/** One side's text alone. */
export function Side({ parts, of }: { readonly parts: readonly WordPart[]; readonly of: 'page' | 'issue' }) {
  const other = of === 'page' ? 'added' : 'removed';
  const text = parts.flatMap((part) => (part.kind === other ? [] : [part.text])).join('');
  if (text.trim() === '') return <p class="hint">{messages.nothing}</p>;
  return (
    <p class="words">
      <PeoplesText text={text} />
    </p>
  );
}

import { type ChildView } from '../../../src/contract/breakdown/breakdown';
import { Lozenge, PeoplesText } from '../../common/kit';
import { SiteLink } from '../../common/site-link';
import { messages } from './messages';

interface ChildrenProps {
  readonly children: readonly ChildView[];
  readonly gone: number;
}

const TONES = { new: 'neutral', indeterminate: 'progress', done: 'success' } as const;

/** What stands under the issue already, and what people did to it. */
export function Children({ children, gone }: ChildrenProps) {
  return (
    <details class="children">
      <summary>{messages.children(children.length)}</summary>
      {gone > 0 && <p class="hint">{messages.gone(gone)}</p>}
      <ul>
        {children.map((child) => (
          <Child key={child.issueId} child={child} />
        ))}
      </ul>
    </details>
  );
}

function Child({
  child: { key, summary, statusName, category, madeBy, news },
}: {
  readonly child: ChildView;
}) {
  const notes = [
    ...(madeBy === 'people' ? [messages.byHand] : []),
    ...news.map((name) => messages.news[name]),
  ];
  return (
    <li>
      <SiteLink path={`/browse/${key}`}>{key}</SiteLink> <PeoplesText text={summary} />{' '}
      <Lozenge tone={TONES[category]}>{statusName}</Lozenge>
      {notes.length > 0 && <span class="hint"> {notes.join(' · ')}</span>}
    </li>
  );
}

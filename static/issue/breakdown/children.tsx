import { type ChildView } from '../../../src/contract/breakdown/breakdown';
import { PeoplesText } from '../../common/kit';
import { SiteLink } from '../../common/site-link';
import { StatusLozenge } from '../../common/status-lozenge';
import { messages } from './messages';

interface ChildrenProps {
  readonly children: readonly ChildView[];
  readonly gone: number;
}

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
      <StatusLozenge name={statusName} category={category} />
      {notes.length > 0 && <span class="hint"> {notes.join(' · ')}</span>}
    </li>
  );
}

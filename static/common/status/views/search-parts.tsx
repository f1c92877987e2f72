import { type SearchPartView } from '../../../../src/contract/status/status-lists';
import { SiteLink } from '../../site-link';
import { queryPath } from '../paths';
import { messages } from './messages';

/** Leads to many issues in several searches, for want of one that names them all. */
export function SearchParts({ parts }: { readonly parts: readonly SearchPartView[] }) {
  return (
    <div class="hint">
      {messages.parts}
      <ul class="reasons">
        {parts.map(({ from, to, query }) => (
          <li key={from}>
            <SiteLink path={queryPath(query)}>{messages.part(from, to)}</SiteLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

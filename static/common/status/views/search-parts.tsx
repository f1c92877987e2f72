import { type SearchPartView } from '../../../../src/contract/status/status-lists';
import { formatNumber } from '../../dates';
import { SiteLink } from '../../site-link';
import { queryPath } from '../paths';
import { messages } from './messages';

interface Props {
  readonly parts: readonly SearchPartView[];
  /** How many issues there are, listed or not. */
  readonly total: number;
  /** What finds these issues among others; `null` where nothing does. */
  readonly all: string | null;
}

/** Leads to many issues in several searches, for want of one that names them all; says how many are in none of them. */
export function SearchParts({ parts, total, all }: Props) {
  const unlisted = total - (parts.at(-1)?.to ?? 0);
  return (
    <div class="hint">
      {messages.parts}
      <ul class="reasons">
        {parts.map(({ from, to, query }) => (
          <li key={from}>
            <SiteLink path={queryPath(query)}>
              {from === to ? formatNumber(from) : messages.part(from, to)}
            </SiteLink>
          </li>
        ))}
      </ul>
      {unlisted > 0 && (
        <p>
          {messages.unlisted(unlisted)}{' '}
          {all !== null && <SiteLink path={queryPath(all)}>{messages.amongAll}</SiteLink>}
        </p>
      )}
    </div>
  );
}

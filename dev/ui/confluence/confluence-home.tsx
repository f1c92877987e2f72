/** @jsxImportSource hono/jsx */
import { Nothing } from '../shell/nothing';
import { type SearchHit } from './confluence-reads';
import { type Space } from './confluence-types';

export function ConfluenceHome({ spaces }: { readonly spaces: readonly Space[] }) {
  if (spaces.length === 0)
    return (
      <Nothing title="There are no spaces you can see">
        Ask a site admin, or choose someone else in the menu.
      </Nothing>
    );
  return (
    <>
      <h1>Spaces</h1>
      <ul class="card-grid">
        {spaces.map(({ key, name, description }) => (
          <li class="card">
            <a href={`/wiki/spaces/${key}`} dir="auto">
              <strong>{name}</strong>
            </a>
            <span class="subtle" dir="auto">
              {description?.plain?.value ?? key}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

export function SearchResults({
  text,
  hits,
}: {
  readonly text: string;
  readonly hits: readonly SearchHit[];
}) {
  return (
    <div class="narrow">
      <h1>Search results</h1>
      {hits.length === 0 && <p class="subtle">Nothing matches “{text}”.</p>}
      <ul class="search-hits">
        {hits.map(({ title, excerpt, url }) => (
          <li>
            <a href={`/wiki${url}`} dir="auto">
              {plain(title)}
            </a>
            <p class="subtle" dir="auto">
              {plain(excerpt)}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Confluence marks the found words with `@@@hl@@@ … @@@endhl@@@`. */
const plain = (text: string): string => text.replaceAll(/@@@(end)?hl@@@/g, '');

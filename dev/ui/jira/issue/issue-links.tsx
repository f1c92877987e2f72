/** @jsxImportSource hono/jsx */
import { Sign } from '../../shell/icons';
import { safeHref } from '../../adf/links';
import { IssueRows, Section } from './issue-section';
import { type IssueLink, type IssueSummary, type RemoteLink } from '../jira-types';

/** Links to other issues, grouped by what they say (*blocks*, *is blocked by*). */
export function LinkedIssues({ links }: { readonly links: readonly IssueLink[] }) {
  if (links.length === 0) return <div data-live="links"></div>;
  return (
    <Section title="Linked issues" live="links">
      {[...groupByPhrase(links)].map(([phrase, issues]) => (
        <div>
          <h3 class="link-phrase" dir="auto">
            {phrase}
          </h3>
          <IssueRows issues={issues} />
        </div>
      ))}
    </Section>
  );
}

function groupByPhrase(links: readonly IssueLink[]): ReadonlyMap<string, readonly IssueSummary[]> {
  const groups = new Map<string, IssueSummary[]>();
  for (const { type, inwardIssue, outwardIssue } of links) {
    const other = outwardIssue ?? inwardIssue;
    if (other === undefined) continue;
    const phrase = outwardIssue ? type.outward : type.inward;
    groups.set(phrase, [...(groups.get(phrase) ?? []), other]);
  }
  return groups;
}

/** Remote links: Confluence pages in a section of their own, as Jira shows them, then all others. */
export function RemoteLinks({ links }: { readonly links: readonly RemoteLink[] }) {
  const pages = links.filter(isPage);
  const others = links.filter((link) => !isPage(link));
  return (
    <div data-live="remote-links">
      {pages.length > 0 && <RemoteLinkList title="Confluence content" links={pages} sign="page" />}
      {others.length > 0 && <RemoteLinkList title="Web links" links={others} sign="link" />}
    </div>
  );
}

function RemoteLinkList({
  title,
  links,
  sign,
}: {
  readonly title: string;
  readonly links: readonly RemoteLink[];
  readonly sign: 'page' | 'link';
}) {
  return (
    <section class="issue-section" aria-label={title}>
      <h2>{title}</h2>
      <ul class="issue-rows">
        {links.map(({ object, relationship }) => (
          <li>
            <Sign name={sign} />
            <a class="issue-row-summary" href={safeHref(object.url)} dir="auto">
              {object.title}
            </a>
            {relationship && (
              <span class="subtle" dir="auto">
                {relationship}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

const isPage = ({ object }: RemoteLink): boolean => object.url.includes('/wiki/');

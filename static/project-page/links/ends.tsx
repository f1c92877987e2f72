import { PeoplesText } from '../../common/kit';
import { SiteLink } from '../../common/site-link';

/** One end of a link, as its reader may see it. */
export function IssueEnd({ issueKey, summary }: { readonly issueKey: string; readonly summary: string }) {
  return (
    <p>
      <SiteLink path={`/browse/${issueKey}`}>
        {issueKey} <PeoplesText text={summary} />
      </SiteLink>
    </p>
  );
}

export function PageEnd({ title, path }: { readonly title: string; readonly path: string }) {
  return (
    <p>
      <SiteLink path={path}>
        <PeoplesText text={title} />
      </SiteLink>
    </p>
  );
}

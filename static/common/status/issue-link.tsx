import { PeoplesText } from '../kit';
import { SiteLink } from '../site-link';
import { issuePath } from './paths';

interface Props {
  readonly issue: { readonly key: string; readonly summary: string };
}

export function IssueLink({ issue: { key, summary } }: Props) {
  return (
    <SiteLink path={issuePath(key)}>
      <bdi>{key}</bdi> <PeoplesText text={summary} />
    </SiteLink>
  );
}

import { type ComponentChildren } from 'preact';
import { Message, PeoplesText } from '../common/kit';
import { SiteLink } from '../common/site-link';

interface MessageProps {
  /** What has come of it. */
  readonly title: string;
  readonly page: { readonly title: string; readonly url: string };
  readonly children?: ComponentChildren;
}

/** Names the page that a dialog has made, filled or taken, with its address in full. */
export function MadePageMessage({ title, page, children }: MessageProps) {
  return (
    <Message tone="success" title={title}>
      <p class="spec-title">
        <PeoplesText text={page.title} />
      </p>
      <SiteLink path={page.url}>{page.url}</SiteLink>
      {children}
    </Message>
  );
}

import { type ComponentChildren } from 'preact';
import { closeDialog, openOnSite } from '../common/bridge';
import { Button, PeoplesText } from '../common/kit';
import { SiteLink } from '../common/site-link';

interface MessageProps {
  /** What has come of it. */
  readonly title: string;
  /** Not a success where somebody else has made it. */
  readonly tone?: 'success' | 'information';
  readonly page: { readonly title: string; readonly url: string };
  readonly children?: ComponentChildren;
}

/**
 * Leads to the page that a dialog has made, filled or taken, by its title: an address says less,
 * and of other scripts than Latin nothing, as it is percent-encoded. That it is there is announced; how it came
 * to be can be read.
 */
export function MadePageMessage({ title, tone = 'success', page, children }: MessageProps) {
  return (
    <div class={`message message-${tone}`}>
      <div role="status">
        <p class="message-title">{title}</p>
        <p class="message-body spec-title">
          <SiteLink path={page.url}>
            <PeoplesText text={page.title} />
          </SiteLink>
        </p>
      </div>
      {children}
    </div>
  );
}

interface ActionsProps {
  readonly path: string;
  readonly openLabel: string;
  readonly closeLabel: string;
}

/** What there is to do after a dialog has made a page. */
export function MadePageActions({ path, openLabel, closeLabel }: ActionsProps) {
  const open = (): void => {
    openOnSite(path);
  };
  return (
    <div class="dialog-actions">
      <Button onPress={closeDialog}>{closeLabel}</Button>
      <Button primary autoFocus onPress={open}>
        {openLabel}
      </Button>
    </div>
  );
}

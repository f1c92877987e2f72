import { type ComponentChildren } from 'preact';
import { openOnSite } from './bridge';

interface Props {
  /** Relative to the site, or its whole address. */
  readonly path: string;
  /** Where the words alone do not say enough. */
  readonly label?: string;
  readonly children: ComponentChildren;
}

/**
 * A link to a place of the site. The frame lives on another origin and may not navigate the page
 * around it, so that the platform opens the place, whichever button of the mouse asked for it.
 */
export function SiteLink({ path, label, children }: Props) {
  const open = (event: Event) => {
    event.preventDefault();
    openOnSite(path);
  };
  return (
    <a class="site-link" href={path} aria-label={label} onClick={open} onAuxClick={open}>
      {children}
    </a>
  );
}

import { type ComponentChildren } from 'preact';
import { messages } from './messages';

export type PartName = keyof typeof messages.parts;

interface PartProps {
  readonly name: PartName;
  readonly children: ComponentChildren;
}

/** A part of the page that its contents lead to, also before it has come. */
export const Part = ({ name, children }: PartProps) => (
  <div id={idOf(name)} class="part stack wide">
    {children}
  </div>
);

const idOf = (name: PartName): string => `part-${name}`;

/** Where the contents have a place beside the parts; else they are folded above them. */
const BESIDE = '(width >= 900px)';

/** What is on the page and a jump to each: nothing of it is hidden meanwhile. */
export const Contents = ({ names }: { readonly names: readonly PartName[] }) => (
  <nav class="contents" aria-label={messages.onThisPage}>
    <details open={matchMedia(BESIDE).matches}>
      <summary>{messages.onThisPage}</summary>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <a
              class="site-link"
              href={`#${idOf(name)}`}
              onClick={(event) => {
                event.preventDefault();
                jumpTo(name);
              }}
            >
              {messages.parts[name]}
            </a>
          </li>
        ))}
      </ul>
    </details>
  </nav>
);

/**
 * The frame is as high as the page and never scrolls itself: what has the focus is brought into sight by the page
 * around it. A heading is read aloud then; a part that has not come has none yet.
 */
function jumpTo(name: PartName): void {
  const part = document.getElementById(idOf(name));
  const target = part?.querySelector('h2') ?? part;
  if (target === null) return;
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.scrollIntoView();
}

import { type ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { PeoplesText } from '../../common/kit';
import { messages } from './messages';
import { type ToldSection } from './told-update';
import { Words } from './words';

/** What was written on the page, section by section, in the marks in which it was offered. */
export const Written = ({ sections }: { readonly sections: readonly ToldSection[] }) => (
  <div class="written wide">
    {sections.map(({ anchor, heading, changes }) => (
      <Titled key={anchor} heading={heading}>
        {changes.map(({ id, words }) => (
          <Words key={id} parts={words} />
        ))}
      </Titled>
    ))}
  </div>
);

interface TitledProps extends Pick<ToldSection, 'heading'> {
  readonly children: ComponentChildren;
}

/** A section of the page by its heading, or what is said of the page itself. */
export function Titled({ heading, children }: TitledProps) {
  const titleId = useId();
  return (
    <section class="update-section" aria-labelledby={titleId}>
      <h2 id={titleId}>{heading === null ? messages.title : <PeoplesText text={heading} />}</h2>
      {children}
    </section>
  );
}

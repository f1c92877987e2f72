import { useEffect, useRef } from 'preact/hooks';
import { refocus } from './refocus';

interface Props {
  readonly words: string;
  /** Beside what it is about, where it only explains. */
  readonly hint?: boolean;
}

/** What has come of a press, where its button stood: announced, and with the focus that the button had. */
export function InPlace({ words, hint = false }: Props) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    refocus(() => line.current);
  }, []);
  return (
    <p ref={line} class={hint ? 'hint' : undefined} role="status" tabIndex={-1}>
      {words}
    </p>
  );
}

import { Lozenge, PeoplesText } from './kit';

const TONES = { new: 'neutral', indeterminate: 'progress', done: 'success' } as const;

interface Props {
  readonly name: string;
  readonly category: keyof typeof TONES;
}

/** A status of Jira as Jira shows it: by its own name, in the colour of its category. */
export function StatusLozenge({ name, category }: Props) {
  return (
    <Lozenge tone={TONES[category]}>
      <PeoplesText text={name} />
    </Lozenge>
  );
}

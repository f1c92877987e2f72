import { type ComponentChildren } from 'preact';
import { Lozenge } from './kit';

interface StepProps {
  readonly title: string;
  /** How far the step is, in words. */
  readonly state: string;
  readonly isDone: boolean;
  readonly children: ComponentChildren;
}

/** One step of a numbered way, with whether it is behind the person. */
export function Step({ title, state, isDone, children }: StepProps) {
  return (
    <li class="step">
      <div class="step-head">
        <h3>{title}</h3>
        <Lozenge tone={isDone ? 'success' : 'neutral'}>{state}</Lozenge>
      </div>
      {children}
    </li>
  );
}

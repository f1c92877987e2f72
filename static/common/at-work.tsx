import { ProgressBar } from './kit';

/** Work whose length nobody knows, told once. */
export function AtWork({ label }: { readonly label: string }) {
  return (
    <div class="stack wide">
      <p role="status">{label}</p>
      <ProgressBar label={label} />
    </div>
  );
}

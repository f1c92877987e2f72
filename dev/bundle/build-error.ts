import { type Message } from 'esbuild';

/** Where a build stopped. */
export interface BuildError {
  readonly text: string;
  /** Relative to the app's folder; absent when the error has no place. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** Tells the places out of what a failed build threw; a bundler's failure may name several. */
export function errorsOf(failure: unknown): readonly BuildError[] {
  if (!(failure instanceof Error)) return [{ text: String(failure) }];
  const messages = 'errors' in failure && Array.isArray(failure.errors) ? (failure.errors as Message[]) : [];
  if (messages.length === 0) return [{ text: failure.message }];
  return messages.map(({ text, location }) =>
    location ? { text, file: location.file, line: location.line, column: location.column + 1 } : { text },
  );
}

/** `src/index.ts:3:7: Expected ";"`, as editors and terminals make it clickable. */
export function formatBuildError({ text, file, line, column }: BuildError): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return place === '' ? text : `${place}: ${text}`;
}

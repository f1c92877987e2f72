import { PeoplesText } from './kit';

interface Props {
  readonly rows: readonly { readonly key: string; readonly summary: string }[];
  /** How many there are besides, in words; `null` where these are all. */
  readonly more: string | null;
}

/** The first few issues of a group. */
export function FirstIssues({ rows, more }: Props) {
  if (rows.length === 0) return null;
  return (
    <ul>
      {rows.map(({ key, summary }) => (
        <li key={key}>
          <bdi>{key}</bdi> <PeoplesText text={summary} />
        </li>
      ))}
      {more !== null && <li>{more}</li>}
    </ul>
  );
}

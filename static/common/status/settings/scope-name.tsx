import { type FoundScope } from '../../../../src/contract/status/status-macro';
import { PeoplesText } from '../../kit';

/** Settings of earlier times know only the key, or only the id. */
export function ScopeName({ scope: { id, key, name } }: { readonly scope: FoundScope }) {
  return (
    <>
      {key !== '' && <bdi>{key}</bdi>} <PeoplesText text={key === '' && name === '' ? id : name} />
    </>
  );
}

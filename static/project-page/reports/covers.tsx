import { type ReportView, type ScopeView } from '../../../src/contract/reports/reports';
import { PeoplesText, Sentence } from '../../common/kit';
import { messages } from '../messages';

/** Whose work a report tells, where that is not all of the project's. */
export function Covers({ report: { scope, about } }: { readonly report: ReportView }) {
  if (scope.kind === 'project') return null;
  const name = scope.kind === 'jql' ? scope.jql : nameOf(about);
  return name === '' ? <p>{messages.coversHidden}</p> : <About kind={scope.kind} name={name} />;
}

const nameOf = (about: ReportView['about']): string =>
  about === null ? '' : [about.key, about.name].filter((part) => part !== '').join(' ');

interface AboutProps {
  readonly kind: Exclude<ScopeView['kind'], 'project'>;
  readonly name: string;
}

function About({ kind, name }: AboutProps) {
  return (
    <p>
      <Sentence words={messages.covers[kind]}>
        <PeoplesText text={name} />
      </Sentence>
    </p>
  );
}

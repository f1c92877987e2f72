import { type ReportView } from '../../src/contract/reports';
import { PeoplesText, Sentence } from '../common/kit';
import { messages } from './messages';

/** Whose work a report tells, where that is not all of the project's. */
export function Covers({ report: { scope, epic } }: { readonly report: ReportView }) {
  if (scope.kind === 'project') return null;
  if (scope.kind === 'jql') return <About words={messages.aboutQuery} name={scope.jql} />;
  if (epic === null) return <p>{messages.aboutHiddenEpic}</p>;
  return <About words={messages.aboutEpic} name={`${epic.key} ${epic.summary}`} />;
}

function About({ words, name }: { readonly words: string; readonly name: string }) {
  return (
    <p>
      <Sentence words={words}>
        <PeoplesText text={name} />
      </Sentence>
    </p>
  );
}

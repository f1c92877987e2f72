import { type SpecStep, type SpecSteps } from '../../../src/contract/issue';
import { whyNot } from '../../common/adoption/why-not';
import { messages as generateMessages } from '../generate/messages';
import { messages as issueMessages } from '../messages';
import { type SpecRun } from '../run-spec';
import { messages as unlinkMessages } from '../unlink/messages';
import { messages } from './messages';

type Of<Kind extends SpecRun['kind']> = Extract<SpecRun, { readonly kind: Kind }>;

export interface EndedWords {
  readonly tone: 'success' | 'information' | 'warning' | 'error';
  readonly title: string;
  readonly lines: readonly string[];
}

/** What came of a *Continue*, where the issue's next state does not tell it: what happened, what is left, what is next. */
export function endedWords(run: SpecRun): EndedWords | null {
  switch (run.kind) {
    case 'done':
      return refusedSteps(run.steps);
    case 'overtaken':
      return overtakenWords(run.by);
    case 'refused':
      return refusedWords(run.refusal);
    default:
      return null;
  }
}

function refusedWords(refusal: Of<'refused'>['refusal']): EndedWords | null {
  const { notCreated, nothingMade, next } = messages;
  const told = (...lines: readonly string[]): EndedWords => ({
    tone: 'error',
    title: notCreated,
    lines: [...lines, nothingMade],
  });
  switch (refusal.kind) {
    case 'title-taken':
      return told(next['title-taken']);
    case 'place-refused':
    case 'page-refused':
      return told(issueMessages.refusals[refusal.kind], next[refusal.kind]);
    case 'template-unusable':
      return told(generateMessages.templateTrouble[refusal.why], next['template-unusable']);
    default:
      return null;
  }
}

function overtakenWords(by: Of<'overtaken'>['by']): EndedWords | null {
  switch (by.kind) {
    case 'cannot-adopt':
      return {
        tone: 'error',
        title: messages.notLinked,
        lines: [whyNot(by.why), messages.chooseAnother],
      };
    case 'unlinked':
      return { tone: 'success', title: unlinkMessages.unlinked, lines: [unlinkMessages.unlinkedHelp] };
    case 'nothing-to-continue':
      return { tone: 'information', title: messages.nothingLeft, lines: [messages.somebodyFaster] };
    case 'cannot-unlink':
      // The dialog that is opened for it says why.
      return null;
  }
}

function refusedSteps(steps: SpecSteps): EndedWords | null {
  const refused = (Object.keys(generateMessages.refused) as Exclude<SpecStep, 'record'>[]).filter(
    (step) => steps[step] === 'refused',
  );
  if (refused.length === 0) return null;
  const lines = refused.map((step) => `${generateMessages.refused[step]}.`);
  return { tone: 'warning', title: messages.linkedInPart, lines };
}

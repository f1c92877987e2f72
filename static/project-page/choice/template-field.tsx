import { useSignal } from '@preact/signals';
import { useCallback, useRef } from 'preact/hooks';
import { type TemplateOrder } from '../../../src/contract/reports/report-layout';
import { type ReportTemplateAnswer } from '../../../src/contract/reports/report-template';
import { Button, PeoplesText, Sentence } from '../../common/kit';
import { PageSearch } from '../../common/page-search/page-search';
import { isNoAnswer, type NoAnswer, orLost, Trouble } from '../../common/trouble';
import { Waiting } from '../../common/waiting';
import { call } from '../backend';
import { Faults } from '../templates/findings';
import { messages } from './messages';
import { TEMPLATE_NAMES } from './template-names';
import { TemplateLook } from './template-look';

interface Props {
  /** `null` is Lockstep's own form. */
  readonly template: TemplateOrder | null;
  /** What its page is called, as far as that is known. */
  readonly title: string | null;
  readonly onChoose: (template: TemplateOrder | null, read: ReadTemplate | null) => void;
}

type ReadTemplate = Extract<ReportTemplateAnswer, { kind: 'template' }>;

const NO_PAGES = [] as const;
const find = (words: string) => call('find-template-pages', { words });

/** What the pages look like: Lockstep's own form, or that of a page which is read and shown before it counts. */
export function TemplateField(props: Props) {
  const { template, title, onChoose } = props;
  const searching = useSignal(false);
  /** The button that opened the search is there again, and has the focus that the search had. */
  const left = useSignal(false);
  const { answer, busy, look, lookAgain, forget } = useLook(onChoose);
  const close = useCallback(() => {
    searching.value = false;
    left.value = true;
  }, [searching, left]);
  const choose = useCallback(
    (pageId: string) => {
      close();
      void look(pageId);
    },
    [close, look],
  );
  if (searching.value) {
    return (
      <div class="whole-row stack">
        <p class="hint">{messages.templateHelp(TEMPLATE_NAMES.map((name) => `{{${name}}}`).join(', '))}</p>
        <PageSearch proposals={NO_PAGES} find={find} onChoose={choose} isBusy={false} />
        <Button subtle onPress={close}>
          {messages.keepTemplate}
        </Button>
      </div>
    );
  }
  return (
    <div class="whole-row stack">
      <div class="row">
        {template === null ? <span>{messages.ownForm}</span> : <Chosen title={title ?? template.pageId} />}
        <Button
          subtle
          autoFocus={left.value}
          onPress={() => {
            searching.value = true;
          }}
        >
          {messages.chooseTemplate}
        </Button>
        {template !== null && (
          <>
            <Button subtle busy={busy} onPress={() => void look(template.pageId)}>
              {messages.takeAnew}
            </Button>
            <Button
              subtle
              onPress={() => {
                left.value = true;
                forget();
                onChoose(null, null);
              }}
            >
              {messages.withoutTemplate}
            </Button>
          </>
        )}
      </div>
      <Answer answer={answer} busy={busy} onRetry={lookAgain} />
    </div>
  );
}

function Chosen({ title }: { readonly title: string }) {
  return (
    <span>
      <Sentence words={messages.likePage}>
        <PeoplesText text={title} />
      </Sentence>
    </span>
  );
}

type Seen = ReportTemplateAnswer | NoAnswer;

/** A page is taken as it was read just now, unless it cannot be a template. */
function useLook(onChoose: Props['onChoose']) {
  const answer = useSignal<Seen | null>(null);
  const busy = useSignal(false);
  const latest = useRef(onChoose);
  latest.current = onChoose;
  const asked = useRef('');
  const look = useCallback(
    async (pageId: string): Promise<void> => {
      asked.current = pageId;
      busy.value = true;
      const read = await orLost(call('read-report-template', { pageId }));
      busy.value = false;
      answer.value = read;
      if (read.kind === 'template') latest.current({ pageId, isNew: true }, read);
    },
    [answer, busy],
  );
  const lookAgain = (): Promise<void> => look(asked.current);
  const forget = (): void => {
    answer.value = null;
  };
  return { answer: answer.value, busy: busy.value, look, lookAgain, forget };
}

interface AnswerProps {
  readonly answer: Seen | null;
  readonly busy: boolean;
  readonly onRetry: () => Promise<void>;
}

function Answer({ answer, busy, onRetry }: AnswerProps) {
  if (busy) return <Waiting lines={3} onRetry={onRetry} />;
  if (answer === null) return null;
  if (isNoAnswer(answer)) return <Trouble answer={answer} onRetry={onRetry} />;
  if (answer.kind === 'template-refused') return <Faults trouble={answer.trouble} />;
  return <TemplateLook template={answer} />;
}

import { type Signal, useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { type FindRelatedRequest } from '../../../src/contract/related';
import { type SpaceView } from '../../../src/contract/place';
import { Button, Field } from '../../common/kit';
import { RelatedResults } from '../../common/related/related-results';
import { useProjectId } from '../use-project-id';
import { messages as pageMessages } from '../messages';
import { messages } from './messages';

interface RelatedSearchProps {
  readonly spaces: readonly SpaceView[];
}

/** Issues and pages about a topic that somebody types; any text is words, never a query. */
export function RelatedSearch({ spaces }: RelatedSearchProps) {
  const id = useId();
  const topic = useSignal('');
  const spaceKey = useSignal('');
  const isHere = useSignal(true);
  const projectId = useProjectId();
  const query = useSignal<FindRelatedRequest | null>(null);
  const search = () => {
    const projectIds = isHere.value && projectId !== null ? [projectId] : [];
    const spaceKeys = spaceKey.value === '' ? [] : [spaceKey.value];
    query.value = { topic: topic.value, projectIds, spaceKeys };
  };
  return (
    <section class="card stack wide" aria-labelledby="related-search">
      <h2 id="related-search">{pageMessages.parts.related}</h2>
      <form
        class="stack wide"
        onSubmit={(event) => {
          event.preventDefault();
          search();
        }}
      >
        <Field label={messages.topic} help={messages.topicHelp} controlId={id}>
          <input
            id={id}
            dir="auto"
            maxLength={500}
            value={topic.value}
            aria-describedby={`${id}-note`}
            onInput={({ currentTarget }) => {
              topic.value = currentTarget.value;
            }}
          />
        </Field>
        <OnlyHere chosen={isHere} />
        <SpaceField spaces={spaces} chosen={spaceKey} />
        <Button hindrance={topic.value.trim() === '' ? messages.typeFirst : null} onPress={search}>
          {messages.search}
        </Button>
      </form>
      {query.value !== null && <RelatedResults query={query.value} canPin={false} />}
    </section>
  );
}

function OnlyHere({ chosen }: { readonly chosen: Signal<boolean> }) {
  return (
    <label class="checkbox">
      <input
        type="checkbox"
        checked={chosen.value}
        onChange={({ currentTarget }) => {
          chosen.value = currentTarget.checked;
        }}
      />
      <span>{messages.onlyHere}</span>
    </label>
  );
}

interface SpaceFieldProps extends RelatedSearchProps {
  readonly chosen: Signal<string>;
}

function SpaceField({ spaces, chosen }: SpaceFieldProps) {
  const id = useId();
  return (
    <Field label={messages.space} controlId={id}>
      <select
        id={id}
        value={chosen.value}
        onChange={({ currentTarget }) => {
          chosen.value = currentTarget.value;
        }}
      >
        <option value="">{messages.everySpace}</option>
        {spaces.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  );
}

import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { type PlacesAnswer } from '../../../src/contract/admin/admin';
import { Button } from '../../common/kit';
import { isNoAnswer, Trouble } from '../../common/trouble';
import { Waiting } from '../../common/waiting';
import { messages } from '../messages';
import { type Places } from '../places';
import { Leftovers } from './leftovers';
import { PlaceForm, type Place } from './place-form';
import { RoundView } from './round-view';
import { createSelfTestRunner } from './run-self-test';

interface Props {
  readonly places: Places;
  /** What a round has met may be otherwise than the checks say that were made before it. */
  readonly onRoundOver: () => Promise<void>;
}

/** Tries the whole way of an issue and a page in places of the admin's choice, and leaves nothing behind. */
export function SelfTestCard({ places, onRoundOver }: Props) {
  return (
    <section class="card stack" aria-labelledby="self-test">
      <h2 id="self-test">{messages.selfTest.title}</h2>
      <p>{messages.selfTest.whatItDoes}</p>
      <Content places={places} onRoundOver={onRoundOver} />
    </section>
  );
}

function Content({ places, onRoundOver }: Props) {
  const shown = places.shown.value;
  if (shown === null) return <Waiting lines={3} onRetry={places.load} />;
  if (isNoAnswer(shown)) return <Trouble answer={shown} onRetry={places.load} />;
  if (shown.kind === 'admins-only') return <p role="status">{messages.adminsOnly}</p>;
  return <Rounds places={shown} onRoundOver={onRoundOver} />;
}

function Rounds({ places, onRoundOver }: { readonly places: PlacesAnswer } & Pick<Props, 'onRoundOver'>) {
  const runner = useMemo(() => createSelfTestRunner(places.leftovers), []);
  const place = useSignal<Place>(firstPlace(places));
  const { spaces } = places;
  if (places.projects.length === 0) return <p role="status">{messages.selfTest.noProject}</p>;
  if (spaces.kind !== 'spaces') return <p role="status">{messages.selfTest.noSpaces[spaces.kind]}</p>;
  if (spaces.spaces.length === 0) return <p role="status">{messages.selfTest.noSpace}</p>;
  const round = runner.round.value;
  const isRunning = round.phase !== 'not-begun' && round.phase !== 'over';
  // The button that was pressed for it is gone.
  const isRidOfAll = runner.removing.value.kind === 'tried' && runner.leftovers.value.length === 0;
  const run = (takingOver = false): void => {
    const { projectId, spaceId } = place.value;
    void runner.run({ projectId, spaceId }, takingOver).then(onRoundOver);
  };
  return (
    <>
      <PlaceForm
        projects={places.projects}
        spaces={spaces.spaces}
        place={place.value}
        disabled={isRunning}
        onChoose={(chosen) => {
          place.value = chosen;
        }}
      />
      <div class="row">
        <Button
          primary
          autoFocus={isRidOfAll}
          busy={isRunning}
          onPress={() => {
            run();
          }}
        >
          {round.phase === 'not-begun' ? messages.selfTest.run : messages.selfTest.runAgain}
        </Button>
        {isRunning && (
          <Button subtle busy={round.stopped || round.phase !== 'trying'} onPress={runner.stop}>
            {messages.selfTest.stop}
          </Button>
        )}
      </div>
      {round.phase !== 'not-begun' && (
        <RoundView
          round={round}
          leftovers={runner.leftovers.value}
          onTakeOver={() => {
            run(true);
          }}
        />
      )}
      <Leftovers
        leftovers={runner.leftovers.value}
        removing={runner.removing.value}
        disabled={isRunning}
        onRemove={() => void runner.removeLeftovers()}
      />
    </>
  );
}

/** The project where something happened last, and the first space: any will do for a try. */
function firstPlace({ projects, spaces }: PlacesAnswer): Place {
  return {
    projectId: projects[0]?.id ?? '',
    spaceId: spaces.kind === 'spaces' ? (spaces.spaces[0]?.id ?? '') : '',
  };
}

import { type EpicPlan, type EpicText } from '../company-plan';
import { type Random } from '../random';
import { type Trade } from './trades';

/** Epics about the trade's things, some begun, some done, one only thought of. */
export function randomEpics(
  trade: Trade,
  headings: EpicText['headings'],
  count: number,
  random: Random,
): readonly EpicPlan[] {
  return random.some(trade.things, count).map((thing, index) => ({
    summary: titleOf(thing, random),
    progress: index === 0 ? 1 : index === 1 ? 0 : random.int(2, 8) / 10,
    startedWeeksAgo: index === 0 ? random.int(35, 48) : random.int(2, 16),
    text: index === 2 ? null : textAbout(thing, trade, headings, random),
    children: childrenAbout(thing, trade, random),
  }));
}

const titleOf = (thing: string, random: Random): string =>
  random.pick([
    `One place for all ${thing}`,
    `Let people change ${thing} themselves`,
    `Half the time for ${thing}`,
    `Say early when ${thing} go wrong`,
  ]);

function textAbout(
  thing: string,
  { actors, places }: Trade,
  headings: EpicText['headings'],
  random: Random,
): EpicText {
  const actor = random.pick(actors);
  const criteria = [
    `Every ${actor} sees their own ${thing} and nobody else's.`,
    `A change of ${thing} is shown everywhere within a minute.`,
    `What cannot be changed says why.`,
    `It works on a phone with one hand.`,
    `${random.pick(places)} and ${random.pick(places)} can switch it off for a day.`,
  ];
  return {
    headings,
    goal: `Today ${thing} are kept in three lists that disagree. A ${actor} should find one answer.`,
    story: `As a ${actor}, I want to keep ${thing} in one place, so that I do not have to ask around.`,
    criteria: random.some(criteria, random.int(3, 5)),
    notes: random.chance(0.5) ? [`Old ${thing} stay readable for two years.`] : [],
  };
}

function childrenAbout(thing: string, { actors, places }: Trade, random: Random): readonly string[] {
  const every = [
    `List ${thing}`,
    `Change ${thing} in place`,
    `Import ${thing} from the old tool`,
    `Warn before ${thing} get lost`,
    `${thing} of ${random.pick(places)} are counted twice`,
    `Print ${thing}`,
    `Let the ${random.pick(actors)} undo a change`,
    `Search ${thing} by name`,
    `Measure how often ${thing} change`,
    `Explain ${thing} to newcomers`,
    `Show ${thing} without a network`,
    `Delete ${thing} after two years`,
  ];
  return random.some(every, random.int(4, 12));
}

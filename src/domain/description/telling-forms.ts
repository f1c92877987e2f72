const GIVEN =
  /^\W{0,9}(?:(?:scenario|feature|szenario|シナリオ)\b[^:]*:.*?)?(?:given|angenommen|gegeben sei(?:en)?|gegeben|前提)[\s:：、].*(?:when|then|wenn|dann|もし|ならば)/isu;
const STEP =
  /^\W*(?:given|when|then|and|but|angenommen|gegeben|wenn|dann|und|aber|前提|もし|ならば|かつ)[\s:：、]/iu;
const BEGINS_SCENARIO =
  /^\W*(?:given|angenommen|gegeben|前提)[\s:：、]|^\W*(?:scenario|szenario|シナリオ)[^:：]{0,80}[:：]/iu;

/** Given, when, then: told in one piece. */
export const isScenario = (words: string): boolean => GIVEN.test(words);

/** The first of some blocks that tell a scenario together. */
export const beginsScenario = (words: string, next: string): boolean =>
  BEGINS_SCENARIO.test(words) && STEP.test(next);

export const goesOnWithScenario = (words: string): boolean => STEP.test(words);

/** "AC 2: …", "URS-01 …": how teams count criteria. */
export const isNumberedCriterion = (words: string): boolean =>
  /^\W*(?:(?:ac|ak)[\s#-]*\d{1,2}(?:\s*[:：.)–—-]|$)|(?:urs|req|fr)-?\d{1,3}\b)/i.test(words);

import { type AdfDoc, type AdfNode } from '../adf';
import { type CompanyPlan, type EpicText, type SpacePlan } from '../company-plan';
import { type WorldPage, type WorldPageComment, type WorldSpace } from '../confluence-world';
import { bullets, doc, heading, paragraph, text } from '../documents/builders';
import { localId } from '../documents/local-ids';
import { DAY_MS, HOUR_MS, type Making } from '../making';

interface Home {
  readonly plan: SpacePlan;
  readonly space: WorldSpace;
  /** Among the children of the home page, behind those that the plan has. */
  readonly firstPosition: number;
}

/**
 * What a space looks like after some years: a spec that somebody wrote by hand, notes that are still
 * typed, a live doc, a page in the archive and one in the trash. None for a company without work.
 */
export function livedInPages(company: CompanyPlan, home: Home, making: Making): readonly WorldPage[] {
  const epic = company.projects[0]?.epics.findLast(({ text: words }) => words !== null);
  if (!home.plan.everyNode || !epic?.text) return [];
  const notes = [
    handMadeSpec(epic.summary, epic.text, home, making),
    withDraft('What we learned this month', home, making),
    { ...aPage('Stand-up notes', steps(4, 'Yesterday'), home, making), subtype: 'live' as const },
    {
      ...aPage('How we wrote specs before', steps(2, 'Old rule'), home, making),
      status: 'archived' as const,
    },
    { ...aPage('Ideas nobody wanted', steps(1, 'Idea'), home, making), status: 'trashed' as const },
  ];
  return notes.map((page, at) => ({ ...page, position: home.firstPosition + at }));
}

/** A text for each version, every one a line longer. */
const steps = (count: number, word: string): readonly AdfDoc[] =>
  Array.from({ length: count }, (_, version) =>
    doc(
      paragraph(`${word}, as it was.`),
      bullets(...Array.from({ length: version + 1 }, (_each, line) => `${word} ${String(line + 1)}`)),
    ),
  );

function aPage(
  title: string,
  bodies: readonly AdfDoc[],
  { plan, space }: Home,
  { ids, now, directory }: Making,
): WorldPage {
  const authorId = directory.accountId(plan.owner);
  const createdAt = now - 60 * DAY_MS;
  const version = (body: AdfDoc, at: number) => ({
    number: at + 1,
    title,
    body,
    authorId,
    createdAt: createdAt + at * DAY_MS,
    message: '',
    minorEdit: false,
  });
  const [first = doc(), ...later] = bodies;
  return {
    id: ids('content'),
    spaceId: space.id,
    parentId: space.homepageId,
    status: 'current',
    position: 0,
    authorId,
    ownerId: authorId,
    createdAt,
    versions: [version(first, 0), ...later.map((body, at) => version(body, at + 1))],
    labels: [],
    properties: [],
    comments: [],
    restrictions: {},
    attachments: [],
  };
}

const DRAFT_LINE = 'And something that is not published yet.';

function withDraft(title: string, home: Home, making: Making): WorldPage {
  const [body = doc()] = steps(1, 'Lesson');
  return {
    ...aPage(title, [body], home, making),
    draft: {
      title,
      body: doc(...body.content, paragraph(DRAFT_LINE)),
      authorId: making.directory.accountId(home.plan.owner),
      savedAt: making.now - HOUR_MS,
    },
  };
}

/** As people write one: the epic's own words below headings of theirs, talked about in two places. */
function handMadeSpec(summary: string, words: EpicText, home: Home, making: Making): WorldPage {
  const { headings, goal, story, criteria, notes } = words;
  const [firstCriterion = '', ...otherCriteria] = criteria;
  const said = [
    { words: goal, remark: 'How do we know?', ref: localId('comment on the goal') },
    { words: firstCriterion, remark: 'Who checks this one?', ref: localId('comment on a criterion') },
  ];
  const [onGoal, onCriterion] = said.map(({ words: selection, ref }) => commented(selection, ref));
  const body = doc(
    heading(2, headings.goal),
    paragraph(onGoal ?? goal),
    heading(2, headings.story),
    paragraph(story),
    heading(2, headings.criteria),
    bullets(onCriterion ?? firstCriterion, ...otherCriteria),
    heading(2, headings.notes),
    bullets(...(notes.length > 0 ? notes : [goal])),
  );
  const page = aPage(`Spec: ${summary}`, [body], home, making);
  return { ...page, comments: said.map((one) => inlineComment(one, page.createdAt, home, making)) };
}

const commented = (words: string, id: string): AdfNode =>
  text(words, { type: 'annotation', attrs: { id, annotationType: 'inlineComment' } });

function inlineComment(
  { words, remark, ref }: { readonly words: string; readonly remark: string; readonly ref: string },
  since: number,
  { plan }: Home,
  { ids, directory }: Making,
): WorldPageComment {
  return {
    id: ids('content'),
    authorId: directory.accountId(plan.readers[0] ?? plan.owner),
    createdAt: since + DAY_MS,
    body: doc(paragraph(remark)),
    parentCommentId: null,
    inline: { markerRef: ref, selection: words, resolved: false },
  };
}

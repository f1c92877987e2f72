import { REPORT_SECTIONS } from '../../src/domain/reports/layout/report-layout';
import { documentText } from '../../src/domain/documents/nodes';
import { DIRECTORS_PAGE } from '../kit/a-report-template';
import { type AppHost } from '../kit/app-host/app-host';
import { ADMIN, projectFrame } from '../site/kit';
import { type Flow } from './flow';
import { reportBodies, type ReportScene } from './report-scene';

/** The page is read as a template and taken, as by who chooses it in the form. */
async function lookLike(host: AppHost, { project, schedule, spaceId }: ReportScene, pageId: string) {
  const layout = { titlePattern: null, sections: REPORT_SECTIONS, language: 'en' };
  const choice = { schedule, spaceId, layout: { ...layout, template: { pageId, isNew: true } } };
  const { kind } = await projectFrame(host, ADMIN, project).call('turn-on-report', choice);
  if (kind !== 'reports') throw new Error(`The template was refused: ${kind}`);
}

async function directorsPage(host: AppHost, spaceId: string, run: number): Promise<string> {
  const body = { representation: 'atlas_doc_format', value: documentText(DIRECTORS_PAGE) };
  const page = { spaceId, status: 'current', title: `Look ${String(run)}`, body };
  const made = await host.rest(ADMIN, 'POST', '/wiki/api/v2/pages', page);
  if (made.status !== 200) throw new Error(`The page was refused: ${String(made.status)}`);
  return (made.body as { readonly id: string }).id;
}

/** What the director's page says beside Lockstep's parts, in its order. */
const STANDING = [
  'For the board only.',
  'In ten seconds',
  'What we finished',
  'From the floor',
  'Small print',
];

const placesIn = (body: string): readonly number[] => STANDING.map((words) => body.indexOf(words));

function looksDifferent(body: string): readonly string[] {
  const places = placesIn(body);
  const isWhole = places.every((place, n) => place > (places[n - 1] ?? -1));
  const isOnce = STANDING.every((words) => body.split(`"${words}"`).length === 2);
  return isWhole && isOnce && !body.includes('{{') ? [] : ['the report does not look like its template'];
}

/** The same reports, whose pages look like one of people's. */
export const byTemplate = (flow: Flow<ReportScene>): Flow<ReportScene> => ({
  ...flow,
  name: `${flow.name} by a template`,
  prepare: async (host, run) => {
    const scene = await flow.prepare(host, run);
    await lookLike(host, scene, await directorsPage(host, scene.spaceId, run));
    return scene;
  },
  verify: async (host, scene) => {
    const verdict = await flow.verify(host, scene);
    const wrong = (await reportBodies(host, scene)).flatMap(looksDifferent);
    return { ...verdict, wrong: [...verdict.wrong, ...wrong] };
  },
});

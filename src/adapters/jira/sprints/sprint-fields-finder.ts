import { type SprintFieldsFinder } from '../../../ports/issues/sprint-issues';
import { type ProductRequest } from '../../http/request';
import { type FieldDescription, isNamed, readFields } from '../projects/site-fields-finder';

const SPRINT = 'com.pyxis.greenhopper.jira:gh-sprint';
/** Of team-managed projects; company-managed ones use a field of numbers, which nothing but its stock name tells. */
const TEAM_POINTS = 'com.pyxis.greenhopper.jira:jsw-story-points';
const NUMBER = 'com.atlassian.jira.plugin.system.customfieldtypes:float';

export function createSprintFieldsFinder(request: ProductRequest): SprintFieldsFinder {
  return {
    async find() {
      const fields = await readFields(request);
      const sprint = fields.find(({ schema }) => schema?.custom === SPRINT);
      return {
        sprintFieldId: sprint?.id ?? null,
        estimateFieldIds: fields.filter(isEstimate).map(({ id }) => id),
      };
    },
  };
}

const isEstimate = (field: FieldDescription): boolean =>
  field.schema?.custom === TEAM_POINTS || (field.schema?.custom === NUMBER && isNamed(field, 'Story Points'));

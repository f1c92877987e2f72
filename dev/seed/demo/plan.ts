import { type CompanyPlan } from '../company-plan';
import { booking } from './booking';
import { leitstand } from './leitstand';
import { demoGroups, demoPeople } from './people';
import { demoSpaces } from './spaces';
import { web } from './web';

/** Fjordlink, a ferry line that writes its own booking and harbour software. */
export const demoPlan: CompanyPlan = {
  siteName: 'Fjordlink',
  people: demoPeople,
  groups: demoGroups,
  projects: [booking, leitstand, web],
  spaces: demoSpaces,
};

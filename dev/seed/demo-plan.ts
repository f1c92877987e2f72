import { type CompanyPlan } from './company-plan';
import { booking } from './demo-booking';
import { leitstand } from './demo-leitstand';
import { demoGroups, demoPeople } from './demo-people';
import { demoSpaces } from './demo-spaces';
import { web } from './demo-web';

/** Fjordlink, a ferry line that writes its own booking and harbour software. */
export const demoPlan: CompanyPlan = {
  siteName: 'Fjordlink',
  people: demoPeople,
  groups: demoGroups,
  projects: [booking, leitstand, web],
  spaces: demoSpaces,
};

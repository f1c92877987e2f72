import { type Cast, groupsOf, peopleOf } from '../roles';

const person = (handle: string, displayName: string, locale: string, timeZone: string): Cast['admin'] => ({
  handle,
  displayName,
  locale,
  timeZone,
});

const cast: Cast = {
  admin: person('admin', 'Ada Lindqvist', 'en-GB', 'Europe/Stockholm'),
  manager: person('marcus', 'Marcus Webb', 'en-US', 'America/New_York'),
  engineer: person('priya', 'Priya Raman', 'en-GB', 'Europe/London'),
  director: person('rosa', 'Rosa Kim', 'en-US', 'America/Los_Angeles'),
  localLead: person('jonas', 'Jonas Petersen', 'de-DE', 'Europe/Berlin'),
  localEngineer: person('katrin', 'Katrin Vogel', 'de-DE', 'Europe/Berlin'),
  designer: person('haruka', '森 春香', 'ja-JP', 'Asia/Tokyo'),
  webLead: person('camille', 'Camille Laurent', 'fr-FR', 'Europe/Paris'),
  contractor: person('tom', 'Tom Okafor', 'en-GB', 'Africa/Lagos'),
  support: person('elif', 'Elif Demir', 'en-US', 'Europe/Istanbul'),
  jiraOnly: person('noor', 'نور حداد', 'ar-AE', 'Asia/Dubai'),
  auditor: person('sam', 'Sam Whitfield', 'en-NZ', 'Pacific/Auckland'),
  leaver: person('diego', 'Diego Santos', 'pt-BR', 'America/Sao_Paulo'),
};

export const demoPeople = peopleOf(cast, {
  core: 'Booking',
  local: 'Leitstand Hamburg',
  web: 'Web and Brand',
  product: 'Product',
  engineering: 'Engineering',
  leadership: 'Leadership',
});

export const demoGroups = groupsOf({ local: 'leitstand-hamburg', web: 'web-and-brand' });

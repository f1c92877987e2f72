import { REPORT_SECTIONS, STANDARD_LAYOUT } from '../../../src/domain/reports/layout/report-layout';
import { checkedLayout, type LayoutChoice } from '../../../src/domain/reports/layout/check-layout';
import { usualChoice } from '../../../src/domain/reports/report-choice';
import { filledTitle } from '../../../src/domain/reports/layout/title-pattern';
import { SECTIONS, USUAL_LAYOUT } from '../../../static/project-page/reports/report-sections';

const chosen = (choice: Partial<LayoutChoice> = {}): LayoutChoice => ({ ...STANDARD_LAYOUT, ...choice });

test.each<{ says: string; choice: Partial<LayoutChoice>; fault: object }>([
  {
    says: 'a placeholder that nobody fills is named',
    choice: { titlePattern: 'Update {project} {to}' },
    fault: { kind: 'unknown-placeholder', placeholder: 'project' },
  },
  {
    says: 'empty braces are a placeholder, too',
    choice: { titlePattern: 'Update {} {to}' },
    fault: { kind: 'unknown-placeholder', placeholder: '' },
  },
  {
    says: 'a brace alone is told',
    choice: { titlePattern: 'Update {to} {week' },
    fault: { kind: 'open-brace' },
  },
  {
    says: 'a title that every report would have is refused',
    choice: { titlePattern: 'Update {project key}' },
    fault: { kind: 'no-time' },
  },
  {
    says: 'a title has an end',
    choice: { titlePattern: `${'x'.repeat(180)}{to}` },
    fault: { kind: 'pattern-too-long', most: 180 },
  },
  {
    says: 'a section that does not exist is named',
    choice: { sections: ['blocked', 'gossip'] },
    fault: { kind: 'unknown-section', section: 'gossip' },
  },
  {
    says: 'a name of every object is no section',
    choice: { sections: ['constructor'] },
    fault: { kind: 'unknown-section', section: 'constructor' },
  },
  {
    says: 'a section stands once',
    choice: { sections: ['blocked', 'other', 'blocked'] },
    fault: { kind: 'section-twice', section: 'blocked' },
  },
  {
    says: 'a language that nobody wrote is refused',
    choice: { language: 'fr' },
    fault: { kind: 'unknown-language' },
  },
])('layout: $says', ({ choice, fault }) => {
  expect(checkedLayout(chosen(choice))).toEqual({ kind: 'faulty', fault });
});

test('what is in order is taken as it was chosen', () => {
  const choice = {
    titlePattern: 'Stand {PROJECT  KEY}, {week}',
    sections: ['other', 'blocked'],
    language: 'de',
  };
  expect(checkedLayout(choice)).toEqual({ kind: 'layout', layout: choice });
});

test('an empty pattern is the language’s own, and no sections are a choice', () => {
  expect(checkedLayout(chosen({ titlePattern: '  ', sections: [] }))).toEqual({
    kind: 'layout',
    layout: { ...STANDARD_LAYOUT, sections: [] },
  });
  expect(checkedLayout(chosen({ sections: REPORT_SECTIONS.toReversed() })).kind).toBe('layout');
});

const VALUES = { projectKey: 'BOOK', from: '2026-11-20', to: '2026-11-27' };

test.each([
  { pattern: 'Weekly update {project key} {to}', title: 'Weekly update BOOK 2026-11-27' },
  { pattern: '{From} – {TO} ({ week })', title: '2026-11-20 – 2026-11-27 (2026-W48)' },
  { pattern: 'two\nlines\t{to}', title: 'two lines 2026-11-27' },
  { pattern: '$& $1 {to}', title: '$& $1 2026-11-27' },
])('title: $pattern', ({ pattern, title }) => {
  expect(filledTitle(pattern, VALUES)).toBe(title);
});

test.each([
  { to: '2027-01-03', week: '2026-W53' },
  { to: '2027-01-04', week: '2027-W01' },
  { to: '2024-12-30', week: '2025-W01' },
  { to: '2026-01-01', week: '2026-W01' },
])('$to is in week $week', ({ to, week }) => {
  expect(filledTitle('{week}', { ...VALUES, to })).toBe(week);
});

test('a value that looks like a placeholder is a value', () => {
  expect(filledTitle('{project key} {to}', { ...VALUES, projectKey: '{to}' })).toBe('{to} 2026-11-27');
});

test('the form offers each section, in the order in which they usually stand', () => {
  expect(SECTIONS).toEqual(REPORT_SECTIONS);
});

test('where nobody chooses a report tells everything, by the form and by the server', () => {
  const everything = { titlePattern: null, sections: REPORT_SECTIONS, language: 'en' };
  expect(USUAL_LAYOUT).toEqual(everything);
  expect(usualChoice('10000').layout).toEqual(everything);
});

import { type PagePlan, type SpacePlan } from '../company-plan';
import { type Random } from '../random';
import { type Cast } from '../roles';
import { type Trade } from './trades';

/** Four spaces with the same audiences as the demo's: all staff, engineers, the local team, leadership alone. */
export function randomSpaces(trade: Trade, cast: Cast, random: Random): readonly SpacePlan[] {
  const [first = '', second = '', third = '', fourth = ''] = random.some(trade.things, 4);
  const space = (
    key: string,
    name: string,
    owner: keyof Cast,
    groups: Pick<SpacePlan, 'read' | 'write'>,
  ) => ({
    key,
    name,
    description: `${name} of ${trade.company}.`,
    owner: cast[owner].handle,
    admins: ['admins'],
    readers: [cast.admin.handle, cast.engineer.handle, cast.localLead.handle],
    labels: ['draft', 'agreed', 'question'],
    remarks: ['Is this still so?', 'Agreed with the others.', 'Who decides?'],
    ...groups,
  });
  return [
    {
      ...space('PLANS', 'Plans', 'manager', { read: ['staff', 'web', 'apps'], write: ['editors', 'apps'] }),
      everyNode: true,
      pages: [page('Specs', first, random), { ...page('Pay', second, random), restrictedTo: 'leadership' }],
    },
    {
      ...space('BENCH', 'Workshop', 'engineer', {
        read: ['engineering', 'apps'],
        write: ['engineering', 'apps'],
      }),
      pages: [page('How it runs', third, random)],
    },
    {
      ...space(trade.local.key, trade.local.name, 'localLead', {
        read: ['staff', 'apps'],
        write: ['local', 'apps'],
      }),
      pages: [page('Rules', fourth, random)],
    },
    {
      ...space('TOP', 'Council', 'director', { read: ['leadership'], write: ['leadership'] }),
      pages: [page('Budget', first, random)],
    },
  ];
}

const page = (title: string, thing: string, random: Random): PagePlan => ({
  title,
  paragraphs: [`What we know about ${thing}.`],
  sections: [
    {
      heading: 'Known',
      points: [`There are ${String(random.int(20, 900))} ${thing} a day.`, 'Mondays are worst.'],
    },
    { heading: 'Open', points: [`Who owns ${thing}?`] },
  ],
  children: [
    {
      title: `Notes on ${thing} (${title})`,
      paragraphs: [`Collected since spring: ${thing}.`],
      sections: [],
      children: [],
    },
  ],
});

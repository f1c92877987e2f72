import { type Random } from '../random';
import { type Cast, type Role } from '../roles';
import { type Language } from './languages';

type Person = Cast[Role];

const GIVEN = [
  'Imke',
  'Tariq',
  'Beatriz',
  'Olumide',
  'Signe',
  'Rohan',
  'Mirela',
  'Callum',
  'Anneke',
  'Pavel',
  'Leila',
  'Hugo',
  'Nkechi',
  'Tobias',
];
const FAMILY = [
  'Aalto',
  'Brandt',
  'Castillo',
  'Dlamini',
  'Eriksen',
  'Farouk',
  'Gallagher',
  'Horvat',
  'Ishola',
  'Jansen',
  'Kaur',
  'Lemaire',
  'Moreau',
  'Novak',
];

/** Other people in the same roles. The administrator keeps the address that clients are set up with. */
export function randomCast(language: Language, random: Random): Cast {
  const given = shuffled(GIVEN, random);
  const person = (index: number, locale: string, timeZone: string): Person => {
    const first = given[index] ?? 'Sasha';
    return { handle: first.toLowerCase(), displayName: `${first} ${random.pick(FAMILY)}`, locale, timeZone };
  };
  return {
    admin: { ...person(0, 'en-GB', 'Europe/Dublin'), handle: 'admin' },
    manager: person(1, 'en-US', 'America/Chicago'),
    engineer: person(2, 'en-AU', 'Australia/Sydney'),
    director: person(3, 'en-US', 'America/Denver'),
    localLead: person(4, language.locale, language.timeZone),
    localEngineer: person(5, language.locale, language.timeZone),
    designer: {
      ...person(6, 'ja-JP', 'Asia/Tokyo'),
      displayName: random.pick(['田中 美咲', '佐藤 蓮', '小林 陽子']),
    },
    webLead: person(7, 'fr-CA', 'America/Toronto'),
    contractor: person(8, 'en-IN', 'Asia/Kolkata'),
    support: person(9, 'pl-PL', 'Europe/Warsaw'),
    jiraOnly: {
      ...person(10, 'ar-EG', 'Africa/Cairo'),
      displayName: random.pick(['ليلى منصور', 'عمر خليل']),
    },
    auditor: person(11, 'en-NZ', 'Pacific/Chatham'),
    leaver: person(12, 'pt-BR', 'America/Sao_Paulo'),
  };
}

function shuffled<T>(from: readonly T[], random: Random): readonly T[] {
  const keyed = from.map((item) => ({ item, key: random.next() }));
  return keyed.sort((one, other) => one.key - other.key).map(({ item }) => item);
}

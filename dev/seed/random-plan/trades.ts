/** What a made-up company deals in; everything its people write is put together from these. */
export interface Trade {
  readonly company: string;
  readonly core: { readonly key: string; readonly name: string };
  readonly local: { readonly key: string; readonly name: string };
  readonly web: { readonly key: string; readonly name: string };
  readonly actors: readonly string[];
  readonly things: readonly string[];
  readonly places: readonly string[];
}

export const trades: readonly Trade[] = [
  {
    company: 'Kettlewell Post',
    core: { key: 'PARCEL', name: 'Parcels' },
    local: { key: 'DEPOT', name: 'Depot' },
    web: { key: 'SHOP', name: 'Shop window' },
    actors: ['sender', 'courier', 'recipient', 'depot clerk'],
    things: [
      'parcels',
      'labels',
      'pick-ups',
      'returns',
      'customs forms',
      'delivery windows',
      'lockers',
      'receipts',
      'weights',
      'claims',
    ],
    places: [
      'Leeds',
      'York',
      'Hull',
      'Skipton',
      'Ripon',
      'Whitby',
      'Selby',
      'Otley',
      'Ilkley',
      'Malton',
      'Thirsk',
      'Goole',
    ],
  },
  {
    company: 'Lumen Cooperative',
    core: { key: 'METER', name: 'Metering' },
    local: { key: 'RED', name: 'Network' },
    web: { key: 'PORTAL', name: 'Member portal' },
    actors: ['member', 'fitter', 'planner', 'accountant'],
    things: [
      'readings',
      'tariffs',
      'bills',
      'meters',
      'outages',
      'feed-ins',
      'contracts',
      'forecasts',
      'refunds',
      'reminders',
    ],
    places: [
      'Graz',
      'Linz',
      'Steyr',
      'Wels',
      'Enns',
      'Leoben',
      'Bruck',
      'Villach',
      'Lienz',
      'Krems',
      'Melk',
      'Tulln',
    ],
  },
  {
    company: 'Orchard Schools',
    core: { key: 'CLASS', name: 'Classroom' },
    local: { key: 'AULA', name: 'Campus' },
    web: { key: 'OPEN', name: 'Open day' },
    actors: ['teacher', 'pupil', 'parent', 'librarian'],
    things: [
      'lessons',
      'absences',
      'reports',
      'book loans',
      'timetables',
      'excursions',
      'meal plans',
      'exams',
      'notices',
      'enrolments',
    ],
    places: [
      'room 1',
      'room 2',
      'the lab',
      'the gym',
      'the library',
      'the hall',
      'the yard',
      'the studio',
      'the office',
      'the annex',
      'the stage',
      'the canteen',
    ],
  },
];

/** A state that parcels go to, with the zone in which its days are read. */
export interface Destination {
  readonly code: string;
  readonly name: string;
  readonly timeZone: string;
}

const east = 'America/New_York';
const middle = 'America/Chicago';
const mountain = 'America/Denver';
const west = 'America/Los_Angeles';

/** Where a state has two zones, the one that most of its people live in. */
const states: readonly (readonly [string, string, string])[] = [
  ['AL', 'Alabama', middle],
  ['AK', 'Alaska', 'America/Anchorage'],
  ['AZ', 'Arizona', 'America/Phoenix'],
  ['AR', 'Arkansas', middle],
  ['CA', 'California', west],
  ['CO', 'Colorado', mountain],
  ['CT', 'Connecticut', east],
  ['DE', 'Delaware', east],
  ['DC', 'District of Columbia', east],
  ['FL', 'Florida', east],
  ['GA', 'Georgia', east],
  ['HI', 'Hawaii', 'Pacific/Honolulu'],
  ['ID', 'Idaho', 'America/Boise'],
  ['IL', 'Illinois', middle],
  ['IN', 'Indiana', 'America/Indiana/Indianapolis'],
  ['IA', 'Iowa', middle],
  ['KS', 'Kansas', middle],
  ['KY', 'Kentucky', 'America/Kentucky/Louisville'],
  ['LA', 'Louisiana', middle],
  ['ME', 'Maine', east],
  ['MD', 'Maryland', east],
  ['MA', 'Massachusetts', east],
  ['MI', 'Michigan', 'America/Detroit'],
  ['MN', 'Minnesota', middle],
  ['MS', 'Mississippi', middle],
  ['MO', 'Missouri', middle],
  ['MT', 'Montana', mountain],
  ['NE', 'Nebraska', middle],
  ['NV', 'Nevada', west],
  ['NH', 'New Hampshire', east],
  ['NJ', 'New Jersey', east],
  ['NM', 'New Mexico', mountain],
  ['NY', 'New York', east],
  ['NC', 'North Carolina', east],
  ['ND', 'North Dakota', middle],
  ['OH', 'Ohio', east],
  ['OK', 'Oklahoma', middle],
  ['OR', 'Oregon', west],
  ['PA', 'Pennsylvania', east],
  ['RI', 'Rhode Island', east],
  ['SC', 'South Carolina', east],
  ['SD', 'South Dakota', middle],
  ['TN', 'Tennessee', middle],
  ['TX', 'Texas', middle],
  ['UT', 'Utah', mountain],
  ['VT', 'Vermont', east],
  ['VA', 'Virginia', east],
  ['WA', 'Washington', west],
  ['WV', 'West Virginia', east],
  ['WI', 'Wisconsin', middle],
  ['WY', 'Wyoming', mountain],
];

/** Everywhere the shop delivers to. */
export const destinations: readonly Destination[] = states.map(([code, name, timeZone]) => ({
  code,
  name,
  timeZone,
}));

/** The state with this code, if the shop delivers there. */
export function destinationOf(code: string): Destination | undefined {
  return destinations.find((each) => each.code === code);
}

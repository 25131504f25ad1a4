import { countyOffices } from './county-offices.ts';
import { townOffices } from './town-offices.ts';
import type { OfficeSeed } from './types.ts';

/** Every office of the county, the root first. */
export const offices: OfficeSeed[] = [...countyOffices, ...townOffices];

import type { ServiceSeed } from '../types.ts';
import { businessServices } from './business.ts';
import { educationServices } from './education.ts';
import { familyServices } from './family.ts';
import { householdServices } from './household.ts';
import { housingServices } from './housing.ts';
import { licenceServices } from './licences.ts';
import { medicalServices } from './medical.ts';
import { ruralAndUtilityServices } from './rural-and-utilities.ts';
import { socialSecurityServices } from './social-security.ts';
import { welfareServices } from './welfare.ts';

/** Every service item of the county with its full guide. */
export const services: ServiceSeed[] = [
  ...householdServices,
  ...familyServices,
  ...educationServices,
  ...socialSecurityServices,
  ...medicalServices,
  ...welfareServices,
  ...housingServices,
  ...businessServices,
  ...licenceServices,
  ...ruralAndUtilityServices,
];

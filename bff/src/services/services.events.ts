import type { Happening } from '../platform/outbox/outbox.ts';

interface ServiceChanged {
  serviceId: string;
}

/** A service item was published or its guide changed. */
export const serviceChanged = (serviceId: string): Happening => ({
  name: 'services/changed',
  payload: { serviceId } satisfies ServiceChanged,
});

/** Service items were brought in from elsewhere. */
export const servicesImported = (serviceIds: string[]): Happening => ({
  name: 'services/imported',
  payload: { serviceIds },
});

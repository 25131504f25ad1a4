import type { Minxin } from '../compose.ts';
import type { Clock } from '../platform/clock.ts';
import { loadAnnouncements } from './load-announcements.ts';
import { loadBookings } from './load-bookings.ts';
import { loadFollowing } from './load-following.ts';
import { loadKnowledge } from './load-knowledge.ts';
import { loadOffices } from './load-offices.ts';
import { loadServices } from './load-services.ts';
import { loadStaff } from './load-staff.ts';
import { loadTickets } from './load-tickets.ts';

/** Loads the demo county 青禾县 into an empty database; times are set back from now, so that it is always fresh. */
export async function loadDemo(minxin: Minxin, clock: Clock): Promise<void> {
  await loadOffices(minxin, clock);
  await loadStaff(minxin, clock);
  await loadAnnouncements(minxin, clock);
  await loadServices(minxin, clock);
  await loadKnowledge(minxin, clock);
  await loadTickets(minxin, clock);
  await loadBookings(minxin, clock);
  await loadFollowing(minxin);
}

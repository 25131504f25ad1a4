import type { OfficeContacts } from '@minxin/shared/offices/contacts';
import type { Hall, HallListed, Office, OfficeListed } from '@minxin/shared/offices/office';
import { isOpenAt, type OpenRange } from '@minxin/shared/offices/hours';
import { dayOf, wallTimeOf, weekdayOf } from '@minxin/shared/moment';
import { isWorkingDay, type WorkingCalendar } from '@minxin/shared/offices/working-days';
import type { Caller } from '../platform/caller.ts';
import { actionsFor } from './office.policy.ts';
import type { HallRow, OfficeRow, RegionRow } from './offices.entity.ts';

/** What presenting needs to know beside the row. */
export interface Surroundings {
  offices: ReadonlyMap<string, OfficeRow>;
  regions: ReadonlyMap<string, RegionRow>;
  calendar: WorkingCalendar;
  now: Date;
}

/** Open now: the hours say so and the calendar does not say holiday; a make-up day keeps a Monday's hours. */
function isOpenNow(hours: OpenRange[], { calendar, now }: Surroundings): boolean {
  const day = dayOf(now);
  const works = isWorkingDay(calendar, day);
  const weekday = weekdayOf(day);
  if (works && weekday > 5) return isOpenAt(hours, 1, wallTimeOf(now));
  if (!works && weekday <= 5) return false;
  return isOpenAt(hours, weekday, wallTimeOf(now));
}

export function presentOfficeListed(row: OfficeRow, { regions }: Surroundings): OfficeListed {
  const { id, name, shortName, names, regionCode, phone, address, verifiedAt } = row;
  const region = { code: regionCode, name: regions.get(regionCode)?.name ?? '' };
  return { id, name, shortName, names, region, phone, address, verifiedAt };
}

export function presentOffice(row: OfficeRow, halls: HallRow[], surroundings: Surroundings): Office {
  const parent = row.parentId === null ? undefined : surroundings.offices.get(row.parentId);
  return {
    ...presentOfficeListed(row, surroundings),
    complaintPhone: row.complaintPhone,
    postcode: row.postcode,
    duties: row.duties,
    hours: row.hours,
    openNow: isOpenNow(row.hours, surroundings),
    parent: parent ? { id: parent.id, name: parent.name } : null,
    halls: halls.filter((hall) => hall.officeId === row.id).map(({ id, name }) => ({ id, name })),
  };
}

export function presentHallListed(row: HallRow, surroundings: Surroundings): HallListed {
  const { id, name, names, officeId, address, phone, hours } = row;
  const office = { id: officeId, name: surroundings.offices.get(officeId)?.name ?? '' };
  return { id, name, names, office, address, phone, hours, openNow: isOpenNow(hours, surroundings) };
}

export function presentHall(row: HallRow, surroundings: Surroundings): Hall {
  const { accessibility, transport, note, windows } = row;
  return { ...presentHallListed(row, surroundings), accessibility, transport, note, windows };
}

export function presentContacts(row: OfficeRow, caller: Caller): OfficeContacts {
  const { id, version, name, phone, complaintPhone, address, verifiedAt } = row;
  return { id, version, name, phone, complaintPhone, address, verifiedAt, actions: actionsFor(caller, id) };
}

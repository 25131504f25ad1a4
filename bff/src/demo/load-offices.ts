import { dayOf } from '@minxin/shared/moment';
import type { Minxin } from '../compose.ts';
import type { LaidOffice } from '../offices/index.ts';
import type { Clock } from '../platform/clock.ts';
import { calendar } from './county/calendar.ts';
import { halls } from './county/halls.ts';
import { offices } from './county/offices.ts';
import { regions } from './county/regions.ts';
import type { HallSeed, OfficeSeed } from './county/types.ts';

/** Regions, offices, halls and the published working calendar. Slugs serve as ids. */
export async function loadOffices(minxin: Minxin, clock: Clock): Promise<void> {
  await minxin.database.write((manager) =>
    minxin.offices.add(manager, {
      regions: regions.map(({ code, parent, level, name, names }) => ({
        code,
        parent,
        level,
        name,
        names: names ?? {},
      })),
      offices: offices.map((seed, at) => officeRow(seed, at, clock)),
      halls: halls.map(hallRow),
    }),
  );
  for (const { year, days } of calendar) await minxin.offices.publishYear(year, days);
  const thisYear = Number(dayOf(clock.now()).slice(0, 4));
  const lastKnown = Math.max(...calendar.map(({ year }) => year));
  for (let year = lastKnown + 1; year <= thisYear; year += 1)
    await minxin.offices.publishYear(year, inventedYear(year));
}

// Years later than the data: the invented county announces the holidays whose dates never move, so that it can be tried
// at any time. Nothing outside the demo county is published without the State Council's paper.
function inventedYear(year: number) {
  const fixed = [
    ['01-01', '元旦'],
    ['05-01', '劳动节'],
    ['10-01', '国庆节'],
    ['10-02', '国庆节'],
    ['10-03', '国庆节'],
  ] as const;
  return fixed.map(([day, name]) => ({ day: `${year}-${day}`, name, off: true }));
}

function officeRow(seed: OfficeSeed, sort: number, clock: Clock): LaidOffice {
  const { slug, parent, verifiedDaysAgo, ...known } = seed;
  return {
    ...known,
    id: slug,
    parentId: parent,
    path: pathOf(slug),
    sort,
    verifiedAt: new Date(clock.now().getTime() - verifiedDaysAgo * 86_400_000).toISOString(),
  };
}

const bySlug = new Map(offices.map((office) => [office.slug, office]));

function pathOf(slug: string): string {
  const parent = bySlug.get(slug)?.parent;
  return parent == null ? `/${slug}/` : `${pathOf(parent)}${slug}/`;
}

function hallRow(seed: HallSeed, sort: number) {
  const { slug, officeSlug, regionCode, name, names, address, phone, hours, windows, accessibility, transport } = seed;
  const note = [seed.hoursText, seed.lunchNote, seed.weekendNote].join('\n');
  return {
    id: slug,
    officeId: officeSlug,
    regionCode,
    name,
    names,
    address,
    phone,
    hours,
    windows,
    accessibility: accessibility.join('\n'),
    transport: transport.join('\n'),
    note,
    sort,
  };
}

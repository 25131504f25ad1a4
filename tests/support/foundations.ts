import type { Minxin } from '@minxin/bff/compose';
import type { Clock } from '@minxin/bff/platform/clock';
import { staffRoles, type StaffRole } from '@minxin/shared/caller';

const weekdayHours = [
  { weekdays: [1, 2, 3, 4, 5], from: '08:30', to: '12:00' },
  { weekdays: [1, 2, 3, 4, 5], from: '13:30', to: '17:30' },
];

/** Ids of the small test county: a root, an intake office, two offices that handle tickets, one below office A. */
export const offices = {
  root: 'root',
  intake: 'intake',
  a: 'office-a',
  aBelow: 'office-a-below',
  b: 'office-b',
} as const;
export const halls = { main: 'hall-main', b: 'hall-b' } as const;
export const regions = { county: '999901000000', town: '999901100000' } as const;

const office = (id: string, parentId: string | null, path: string, name: string, sort: number) => ({
  id,
  path,
  parentId,
  name,
  shortName: name,
  names: { en: `Office ${id}` },
  regionCode: regions.county,
  creditCode: null,
  phone: '0999-5500000',
  complaintPhone: '0999-5500001',
  address: '人民路1号',
  postcode: null,
  duties: '负责相关事务。',
  hours: weekdayHours,
  sort,
  verifiedAt: '2026-10-01T00:00:00.000Z',
});

const hall = (id: string, officeId: string, sort: number) => ({
  id,
  officeId,
  regionCode: regions.county,
  name: `${id}大厅`,
  names: {},
  address: '人民路2号',
  phone: '0999-5500002',
  hours: weekdayHours,
  windows: [{ code: 'A01', name: '综合窗口', business: '综合受理' }],
  accessibility: null,
  transport: null,
  note: null,
  sort,
});

const officeOfRole: Record<StaffRole, string> = {
  publisher: offices.root,
  reviewer: offices.root,
  dispatcher: offices.root,
  handler: offices.a,
  clerk: offices.intake,
  supervisor: offices.root,
  auditor: offices.root,
  admin: offices.root,
};

// 2026 as the State Council announced it: what differs from Monday to Friday between October and December.
const calendar2026 = [
  ...['01', '02', '05', '06', '07'].map((day) => ({ day: `2026-10-${day}`, name: '国庆节', off: true })),
  { day: '2026-09-20', name: '国庆节', off: false },
  { day: '2026-10-10', name: '国庆节', off: false },
];

/** Lays a small county into an empty world: offices, halls, a published 2026 and one member of staff per role. */
export async function layFoundations(minxin: Minxin, clock: Clock): Promise<void> {
  await minxin.database.write(async (manager) => {
    await minxin.offices.add(manager, {
      regions: [
        { code: regions.county, parent: null, level: 'county', name: '试验县', names: {} },
        { code: regions.town, parent: regions.county, level: 'town', name: '试验镇', names: {} },
      ],
      offices: [
        office(offices.root, null, '/root/', '试验县人民政府', 1),
        office(offices.intake, offices.root, '/root/intake/', '政务服务局', 2),
        office(offices.a, offices.root, '/root/office-a/', '住建局', 3),
        office(offices.aBelow, offices.a, '/root/office-a/office-a-below/', '房产所', 4),
        office(offices.b, offices.root, '/root/office-b/', '城管局', 5),
      ],
      halls: [hall(halls.main, offices.intake, 1), hall(halls.b, offices.b, 2)],
    });
    const people = [
      ...staffRoles.map((role) => [role, role, officeOfRole[role]] as const),
      ['handler-b', 'handler', offices.b] as const,
    ];
    for (const [username, role, officeId] of people) {
      await minxin.accounts.addStaff(manager, {
        id: `staff-${username}`,
        username,
        displayName: `工作人员${username}`,
        officeId,
        roles: [role],
        passwordHash: null,
        totpSecret: null,
        totpStep: 0,
        active: true,
        createdAt: clock.now().toISOString(),
      });
    }
  });
  await minxin.offices.publishYear(2026, calendar2026);
}

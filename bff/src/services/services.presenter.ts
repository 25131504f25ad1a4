import type { Language } from '@minxin/shared/language';
import type { Service, ServiceListed, ServiceOfStaff } from '@minxin/shared/services/service';
import { judgeGuide } from '@minxin/shared/services/validator';
import type { HallRow, OfficeRow } from '../offices/index.ts';
import { holds, type Caller } from '../platform/caller.ts';
import { wordsOf } from './guide-words.ts';
import type { ServiceRow } from './services.entity.ts';

type Offices = ReadonlyMap<string, OfficeRow>;

const officeOf = ({ officeId }: ServiceRow, offices: Offices) => ({
  id: officeId,
  name: offices.get(officeId)?.name ?? '',
  names: offices.get(officeId)?.names ?? {},
});

export function presentServiceListed(row: ServiceRow, offices: Offices): ServiceListed {
  const { name, names, itemType, targets, lifecycle, capability, visits, promiseDays, fee, popular } = row.guide;
  const office = officeOf(row, offices);
  return {
    id: row.id,
    name,
    names,
    office,
    itemType,
    targets,
    lifecycle,
    capability,
    visits,
    promiseDays,
    free: fee.free,
    popular,
  };
}

/** The guide for a reader, with what this reader may do next. */
export function presentService(row: ServiceRow, offices: Offices, halls: readonly HallRow[], caller: Caller): Service {
  const { officeId, hallIds: _, ...guide } = row.guide;
  const { ask, book, online } = guide.capability;
  const actions: Service['actions'] = [
    ...(caller.kind !== 'staff' && ask ? ['ask' as const] : []),
    ...(caller.kind !== 'staff' && book ? ['book' as const] : []),
    ...(caller.kind !== 'staff' && online ? ['apply' as const] : []),
    ...(holds(caller, 'publisher', officeId) ? ['change' as const] : []),
  ];
  return {
    ...guide,
    id: row.id,
    office: officeOf(row, offices),
    halls: halls.map(({ id, name, names, address, phone }) => ({ id, name, names, address, phone })),
    verifiedAt: row.verifiedAt,
    version: row.version,
    actions,
  };
}

export function presentServiceOfStaff(row: ServiceRow, language: Language): ServiceOfStaff {
  const { id, version, verifiedAt, changedAt, guide } = row;
  const findings = judgeGuide(guide).map(({ path, ...finding }) => ({
    ...finding,
    path: [...path],
    message: wordsOf(finding.code, language),
  }));
  return { id, version, verifiedAt, changedAt, draft: guide, findings };
}

import type { ServiceDraft } from '@minxin/shared/services/service';
import { holds, type Call } from '../platform/caller.ts';
import { nowText } from '../platform/clock.ts';
import { platformRefusals } from '../platform/platform.failures.ts';
import { checkGuide } from './check-guide.ts';
import { composeService } from './compose-service.ts';
import type { ServiceWriting } from './create-service.ts';
import { serviceChanged } from './services.events.ts';
import { replaceService, serviceById } from './services.repository.ts';

export interface ServiceChange {
  version: number;
  draft: ServiceDraft;
}

/** Replaces the guide of a service item of mine; a stale version is refused with the current one. */
export async function changeService(
  { database, clock, outbox, audit, offices }: ServiceWriting,
  id: string,
  { version, draft }: ServiceChange,
  { caller, language }: Call,
): Promise<void> {
  const before = await serviceById(database.read, id);
  if (!before || !holds(caller, 'publisher', before.officeId)) throw platformRefusals.absent();
  if (!holds(caller, 'publisher', draft.officeId)) throw platformRefusals['not-allowed']();
  await checkGuide(offices, draft, language);
  const at = nowText(clock);
  await database.write(async (manager) => {
    const row = composeService(draft, { id, verifiedAt: at, changedAt: at, version: version + 1 });
    if (!(await replaceService(manager, row, version))) {
      const current = await serviceById(manager, id);
      throw platformRefusals['stale-version']({ extra: { version: current?.version ?? 0 } });
    }
    await audit.note(manager, { caller, act: 'services/change', subjectKind: 'service', subjectId: id });
    await outbox.record(manager, serviceChanged(id));
  });
}

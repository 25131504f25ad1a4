import type { ServiceDraft } from '@minxin/shared/services/service';
import type { Offices } from '../offices/index.ts';
import type { Audit } from '../platform/audit/audit.ts';
import { holds, type Call } from '../platform/caller.ts';
import { nowText, type Clock } from '../platform/clock.ts';
import { newId } from '../platform/ids.ts';
import type { Outbox } from '../platform/outbox/outbox.ts';
import type { Database } from '../platform/persistence/database.ts';
import { writeOnce } from '../platform/persistence/once.ts';
import { platformRefusals } from '../platform/platform.failures.ts';
import { checkGuide } from './check-guide.ts';
import { composeService } from './compose-service.ts';
import { serviceChanged } from './services.events.ts';
import { addServices } from './services.repository.ts';

export interface ServiceWriting {
  database: Database;
  clock: Clock;
  outbox: Outbox;
  audit: Audit;
  offices: Offices;
}

/** Publishes a new service item of an office of mine; answers its id. */
export async function createService(parts: ServiceWriting, draft: ServiceDraft, call: Call): Promise<string> {
  const { database, clock, outbox, audit, offices } = parts;
  const { caller, language, once } = call;
  if (!holds(caller, 'publisher', draft.officeId)) throw platformRefusals['not-allowed']();
  await checkGuide(offices, draft, language);
  const at = nowText(clock);
  return writeOnce(database, once, at, async (manager) => {
    const id = newId();
    await addServices(manager, [composeService(draft, { id, verifiedAt: at, changedAt: at, version: 1 })]);
    await audit.note(manager, { caller, act: 'services/create', subjectKind: 'service', subjectId: id });
    await outbox.record(manager, serviceChanged(id));
    return id;
  });
}

import type { Language } from '@minxin/shared/language';
import type { ServiceDraft } from '@minxin/shared/services/service';
import { errorsOf, judgeGuide } from '@minxin/shared/services/validator';
import type { Offices } from '../offices/index.ts';
import { wordsOf } from './guide-words.ts';
import { serviceRefusals } from './services.failures.ts';

/** Refuses a guide that breaks a rule or names a hall that does not exist; every fault is told at once. */
export async function checkGuide(offices: Offices, draft: ServiceDraft, language: Language): Promise<void> {
  const halls = await Promise.all(draft.hallIds.map((id) => offices.findHall(id)));
  const unknown = halls.flatMap((hall, at) => (hall ? [] : [{ code: 'unknown-hall', path: ['hallIds', at] }]));
  const faults = [...errorsOf(judgeGuide(draft)), ...unknown];
  if (faults.length === 0) return;
  throw serviceRefusals['guide-faulty']({
    issues: faults.map(({ code, path }) => ({
      path: ['body', ...path],
      code: `services/${code}`,
      message: wordsOf(code, language),
    })),
  });
}

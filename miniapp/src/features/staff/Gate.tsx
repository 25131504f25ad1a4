import type { ReactNode } from 'react';
import type { StaffRole } from '@minxin/shared/caller';
import { signedIn } from '@/platform/caller';
import { routes } from '@/platform/navigation';
import { isStaff, type Caller } from '@/platform/session';
import { useStore } from '@/platform/store';
import { Empty } from '@/ui/Empty';
import { Link } from '@/ui/Link';
import { Skeleton } from '@/ui/Skeleton';
import { roleWords } from '@/words/roles';
import { staffWords } from '@/words/staff';
import { useWords } from '@/words/use-words';

/** Lets in those whose post uses the page and tells everybody else why not. */
export function Gate({ roles, children }: { roles: readonly StaffRole[]; children: (caller: Caller) => ReactNode }) {
  const t = useWords(staffWords);
  const role = useWords(roleWords);
  const session = useStore(signedIn);
  if (session && !session.caller) return <Skeleton rows={5} />;
  const caller = session?.caller;
  if (!caller || !isStaff(caller)) {
    const signIn = (
      <Link to={routes.signIn()} kind="button">
        {t('signIn')}
      </Link>
    );
    return (
      <Empty icon="lock" title={t('only')} action={signIn}>
        {t('onlyText')}
      </Empty>
    );
  }
  if (!caller.roles.some((each) => roles.includes(each)))
    return (
      <Empty icon="lock" title={t('notYours')}>
        {t('notYoursText', { roles: caller.roles.map((each) => role(each)).join(' · ') })}
      </Empty>
    );
  return <>{children(caller)}</>;
}

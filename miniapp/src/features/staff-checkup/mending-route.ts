import type { Finding } from '@minxin/shared/checkup/finding';
import { routes } from '@/platform/navigation';
import type { Route } from '@/routes';
import type { Caller } from '@/platform/session';

/** Where a finding is mended; undefined for a page that is not for the reader's post. */
export function mendingRoute({ mend: { page, id } }: Finding, { roles }: Caller): Route | undefined {
  const has = (...some: string[]) => roles.some((role) => some.includes(role));
  switch (page) {
    case 'column':
      return has('publisher', 'reviewer', 'admin') ? routes.staffColumns({ id: id ?? undefined }) : undefined;
    case 'contacts':
      return has('publisher', 'handler', 'supervisor', 'admin') && id !== null
        ? routes.staffContacts({ id })
        : undefined;
    case 'announcement':
      return has('publisher', 'reviewer') && id !== null ? routes.staffEditor({ id }) : undefined;
    case 'new-announcement':
      return has('publisher') ? routes.staffEditor() : undefined;
    case 'ticket':
      if (!has('dispatcher', 'handler', 'reviewer', 'supervisor')) return undefined;
      return id === null ? routes.staffInbox() : routes.staffTicket({ id });
    case 'source':
      return has('publisher', 'admin') ? routes.staffSources() : undefined;
  }
}

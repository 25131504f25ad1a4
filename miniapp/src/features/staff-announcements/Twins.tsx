import type { StaffAnnouncement } from '@minxin/shared/announcements/draft';
import { routes } from '@/platform/navigation';
import { Link } from '@/ui/Link';
import { Notice } from '@/ui/Notice';
import { draftWords } from '@/words/staff-draft';
import { useWords } from '@/words/use-words';

/** Warns of other announcements of the office with the same number. */
export function Twins({ doc }: { doc: StaffAnnouncement | undefined }) {
  const t = useWords(draftWords);
  return (
    <>
      {(doc?.twins ?? []).map(({ field, id, title }) => (
        <Notice key={id} tone="warn" action={<Link to={routes.staffEditor({ id })}>{title}</Link>}>
          {t(field === 'documentNumber' ? 'sameDocument' : 'sameIndex')}
        </Notice>
      ))}
    </>
  );
}

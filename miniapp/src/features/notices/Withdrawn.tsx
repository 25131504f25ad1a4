import type { Problem } from '@minxin/shared/problem';
import { routes } from '@/platform/navigation';
import { Link } from '@/ui/Link';
import { Notice } from '@/ui/Notice';
import { noticesWords } from '@/words/notices';
import { useWords } from '@/words/use-words';

/** Stands in for a text that was taken back, with the reason everybody may read. */
export function Withdrawn({ problem: { detail, extra } }: { problem: Problem }) {
  const t = useWords(noticesWords);
  const reason = typeof extra?.reason === 'string' ? extra.reason : detail;
  return (
    <Notice
      tone="warn"
      title={t('withdrawn')}
      action={
        <Link to={routes.notices()} kind="plain-button" fit>
          {t('toList')}
        </Link>
      }
    >
      {[t('withdrawnText'), reason ? t('reason', { reason }) : ''].filter(Boolean).join('\n')}
    </Notice>
  );
}

import type { Announcement } from '@minxin/shared/announcements/announcement';
import { go, routes } from '@/platform/navigation';
import { canPrint, printPage } from '@/platform/print';
import { Box } from '@/ui/Box';
import { Button } from '@/ui/Button';
import { Cluster } from '@/ui/Layout';
import { Link } from '@/ui/Link';
import { feedbackWords } from '@/words/notice-feedback';
import { noticesWords } from '@/words/notices';
import { useWords } from '@/words/use-words';
import { NoticeShare } from './NoticeShare';

interface ActionsProps {
  notice: Announcement;
  /** The words of the text the reader has selected. */
  selected: () => string;
}

/** What a reader does with a text: ask about it, pass it on, keep it on paper, say what is wrong with it. */
export function NoticeActions({ notice, selected }: ActionsProps) {
  const t = useWords(noticesWords);
  const f = useWords(feedbackWords);
  const { id, title, office } = notice;
  return (
    <Box className="not-printed">
      <Cluster>
        <Link to={routes.consultAsk({ office: office.id, q: title })} kind="button" fit icon="ask">
          {t('ask')}
        </Link>
        <NoticeShare notice={notice} />
        {canPrint ? (
          <Button kind="plain" fit icon="print" onPress={printPage}>
            {t('print')}
          </Button>
        ) : null}
        <Button
          kind="plain"
          fit
          icon="edit"
          onPress={() => go(routes.noticeReport({ id, quote: selected().slice(0, 500) }))}
        >
          {f('report')}
        </Button>
      </Cluster>
    </Box>
  );
}

import type { Announcement } from '@minxin/shared/announcements/announcement';
import { addressOf } from '@/platform/address';
import { copy } from '@/platform/clipboard';
import { routes } from '@/platform/navigation';
import { canPrint, printPage } from '@/platform/print';
import { Box } from '@/ui/Box';
import { Button } from '@/ui/Button';
import { Cluster } from '@/ui/Layout';
import { Link } from '@/ui/Link';
import { toast } from '@/ui/toast';
import { commonWords } from '@/words/common';
import { noticesWords } from '@/words/notices';
import { useWords } from '@/words/use-words';

/** What a reader does with a text: keep it on paper, pass it on, ask about it. */
export function NoticeActions({ notice: { id, title, office } }: { notice: Announcement }) {
  const t = useWords(noticesWords);
  const common = useWords(commonWords);
  async function share(): Promise<void> {
    const copied = await copy(`${title}\n${addressOf(routes.noticeDetail({ id }))}`);
    toast(copied ? t('linkCopied') : common('notCopied'), copied ? 'ok' : 'bad');
  }
  return (
    <Box className="not-printed">
      <Cluster>
        <Link to={routes.consultAsk({ office: office.id, q: title })} kind="button" fit icon="ask">
          {t('ask')}
        </Link>
        <Button kind="plain" fit icon="out" onPress={() => void share()}>
          {t('copyLink')}
        </Button>
        {canPrint ? (
          <Button kind="plain" fit icon="print" onPress={printPage}>
            {t('print')}
          </Button>
        ) : null}
      </Cluster>
    </Box>
  );
}

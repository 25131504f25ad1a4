import type { Announcement } from '@minxin/shared/announcements/announcement';
import { useState } from 'react';
import { addressOf } from '@/platform/address';
import { copy } from '@/platform/clipboard';
import { routes } from '@/platform/navigation';
import { canShare, shareOut } from '@/platform/share';
import { Button } from '@/ui/Button';
import { Copy } from '@/ui/Copy';
import { Dialog } from '@/ui/Dialog';
import { Stack } from '@/ui/Layout';
import { QrCode } from '@/ui/QrCode';
import { toast } from '@/ui/toast';
import { commonWords } from '@/words/common';
import { readingWords } from '@/words/notice-reading';
import { noticesWords } from '@/words/notices';
import { useWords } from '@/words/use-words';

/** Ways to pass a notice on: its address, its code for another phone, and what the device offers. */
export function NoticeShare({ notice: { id, title, lang } }: { notice: Announcement }) {
  const t = useWords(readingWords);
  const n = useWords(noticesWords);
  const common = useWords(commonWords);
  const [open, setOpen] = useState(false);
  const to = routes.noticeDetail({ id });
  const address = addressOf(to);
  async function copyLink(): Promise<void> {
    const copied = await copy(`${title}\n${address}`);
    toast(copied ? n('linkCopied') : common('notCopied'), copied ? 'ok' : 'bad');
  }
  return (
    <>
      <Button kind="plain" fit icon="out" onPress={() => setOpen(true)}>
        {t('share')}
      </Button>
      <Dialog
        open={open}
        title={t('shareTitle')}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button onPress={() => void copyLink()}>{n('copyLink')}</Button>
            {canShare ? (
              <Button kind="plain" onPress={() => void shareOut({ title, to })}>
                {t('system')}
              </Button>
            ) : null}
          </>
        }
      >
        <Stack gap="small">
          <Copy kind="strong" lang={lang}>
            {title}
          </Copy>
          <QrCode text={address} alt={t('qr')} size={180} />
          <Copy kind="secondary">{t('scan')}</Copy>
          <Copy kind="secondary">{t('address', { address })}</Copy>
        </Stack>
      </Dialog>
    </>
  );
}

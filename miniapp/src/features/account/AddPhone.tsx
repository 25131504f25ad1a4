import { addPhone } from '@minxin/shared/accounts/endpoints';
import { api } from '@/platform/api';
import { refreshSession, useCaller } from '@/platform/session';
import { useSubmit } from '@/platform/use-submit';
import { insideWechat } from '@/platform/wechat';
import { Card } from '@/ui/Card';
import { Copy, Heading } from '@/ui/Copy';
import { Stack } from '@/ui/Layout';
import { PhoneConsent } from '@/ui/PhoneConsent';
import { toast } from '@/ui/toast';
import { phoneWords } from '@/words/phone';
import { useWords } from '@/words/use-words';

/** Offers somebody who is known by WeChat only to be known by phone, too; nothing for anybody else. */
export function AddPhone() {
  const t = useWords(phoneWords);
  const caller = useCaller();
  const { submit, busy } = useSubmit(
    (code: string) => api(addPhone, { body: { code } }),
    async () => {
      await refreshSession();
      toast(t('done'), 'ok');
    },
  );
  if (!insideWechat || caller?.kind !== 'citizen') return null;
  return (
    <Card>
      <Stack gap="small">
        <Heading level={2}>{t('title')}</Heading>
        <Copy>{t('text')}</Copy>
        <PhoneConsent busy={busy} onCode={(code) => void submit(code)} onRefused={() => toast(t('refused'), 'bad')}>
          {t('allow')}
        </PhoneConsent>
      </Stack>
    </Card>
  );
}

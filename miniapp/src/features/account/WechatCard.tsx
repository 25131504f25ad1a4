import { useSubmit } from '@/platform/use-submit';
import { signInByWechat } from '@/platform/wechat';
import { Button } from '@/ui/Button';
import { Card, Section } from '@/ui/Card';
import { Copy } from '@/ui/Copy';
import { Stack } from '@/ui/Layout';
import { accountWords } from '@/words/account';
import { useWords } from '@/words/use-words';

export function WechatCard({ done }: { done: () => void }) {
  const t = useWords(accountWords);
  const { submit, busy } = useSubmit(signInByWechat, done);
  return (
    <Section title={t('wechat')}>
      <Card>
        <Stack>
          <Copy>{t('wechatText')}</Copy>
          <Button busy={busy} onPress={() => void submit(undefined)}>
            {t('wechatButton')}
          </Button>
        </Stack>
      </Card>
    </Section>
  );
}

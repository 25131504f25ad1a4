import { checkLinks } from '@minxin/shared/checkup/endpoints';
import type { Checkup } from '@minxin/shared/checkup/finding';
import { api } from '@/platform/api';
import { useSubmit } from '@/platform/use-submit';
import { Box } from '@/ui/Box';
import { Button } from '@/ui/Button';
import { Section } from '@/ui/Card';
import { Copy } from '@/ui/Copy';
import { toast } from '@/ui/toast';
import { checkupWords } from '@/words/staff-checkup';
import { useWords } from '@/words/use-words';

/** What is known of the links in public texts, and an early check of them. */
export function LinkFigures({ board: { links, actions }, reload }: { board: Checkup; reload: () => void }) {
  const t = useWords(checkupWords);
  const { submit, busy } = useSubmit(
    (_: object) => api(checkLinks, {}),
    ({ queued }) => {
      toast(t('linksQueued', { n: queued }), 'ok');
      reload();
    },
  );
  return (
    <Section title={t('links')}>
      <Copy>{t('linksText', links)}</Copy>
      {actions.includes('check-links') ? (
        <Box className="not-printed">
          <Button kind="plain" fit icon="refresh" busy={busy} onPress={() => void submit({})}>
            {t('checkLinks')}
          </Button>
        </Box>
      ) : null}
    </Section>
  );
}

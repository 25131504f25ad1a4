import { routes } from '@/platform/navigation';
import { Card } from '@/ui/Card';
import { Copy, Heading } from '@/ui/Copy';
import { Stack } from '@/ui/Layout';
import { Link } from '@/ui/Link';
import { meWords } from '@/words/me';
import { useWords } from '@/words/use-words';

/** What signing in is for, and that reading needs none. */
export function GuestCard() {
  const t = useWords(meWords);
  return (
    <Card>
      <Stack gap="normal">
        <Heading level={2}>{t('guest')}</Heading>
        <Copy>{t('guestText')}</Copy>
        <Link to={routes.signIn()} kind="button">
          {t('signIn')}
        </Link>
      </Stack>
    </Card>
  );
}

import { leave } from '@/platform/session';
import { Button } from '@/ui/Button';
import { confirm } from '@/ui/confirm';
import { meWords } from '@/words/me';
import { useWords } from '@/words/use-words';

/** Ends the session after a question. */
export function SignOut() {
  const t = useWords(meWords);
  async function ask(): Promise<void> {
    const text = t('signOutText');
    if (await confirm({ title: t('signOutTitle'), text, yes: t('signOut'), no: t('stay') })) await leave();
  }
  return (
    <Button kind="plain" icon="leave" onPress={() => void ask()}>
      {t('signOut')}
    </Button>
  );
}

import type { Trouble } from '@/platform/trouble';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { staffWords } from '@/words/staff';
import { useTroubleWords } from '@/words/trouble';
import { useWords } from '@/words/use-words';

const stale = ['platform/stale-version', 'tickets/wrong-state', 'announcements/wrong-state', 'bookings/wrong-state'];

/** Whether the server refused because somebody else was quicker. */
export const isConflict = (trouble: Trouble | undefined): boolean =>
  trouble?.kind === 'refused' && stale.includes(trouble.problem.code);

/** Why an act was refused; after a conflict, the way to the newest version, with nothing typed lost. */
export function Refused({ trouble, onReload }: { trouble: Trouble | undefined; onReload: () => void }) {
  const t = useWords(staffWords);
  const say = useTroubleWords();
  if (!trouble) return null;
  if (!isConflict(trouble))
    return (
      <Notice tone="bad" live>
        {say(trouble)}
      </Notice>
    );
  const reload = (
    <Button kind="plain" fit icon="refresh" onPress={onReload}>
      {t('reload')}
    </Button>
  );
  return (
    <Notice tone="warn" live title={t('conflict')} action={reload}>
      {t('conflictText')}
    </Notice>
  );
}

import { readStaffColumn, restoreColumn, retireColumn } from '@minxin/shared/announcements/column-endpoints';
import type { StaffColumn } from '@minxin/shared/announcements/column';
import { api } from '@/platform/api';
import { useSubmit } from '@/platform/use-submit';
import { Button } from '@/ui/Button';
import { confirm } from '@/ui/confirm';
import { toast } from '@/ui/toast';
import { columnWords } from '@/words/staff-columns';
import { useWords } from '@/words/use-words';
import { Refused } from '../staff/Conflict';

/** Takes nothing new into a column, after showing what that touches; and the way back. */
export function RetireColumn({ column, reload }: { column: StaffColumn; reload: () => Promise<void> }) {
  const t = useWords(columnWords);
  const { id, version, name, actions } = column;
  const params = { id };
  const retiring = useSubmit(
    async (body: { version: number }) => {
      const { reach } = await api(readStaffColumn, { params });
      const text = t('retireText', reach);
      const agreed = await confirm({ title: t('retireTitle', { name }), text, yes: t('retire'), no: t('keep') });
      return agreed ? api(retireColumn, { params, body }) : undefined;
    },
    (answer) => {
      if (!answer) return;
      toast(t('retiredNow'), 'ok');
      void reload();
    },
  );
  const restoring = useSubmit(
    (body: { version: number }) => api(restoreColumn, { params, body }),
    () => {
      toast(t('restoredNow'), 'ok');
      void reload();
    },
  );
  return (
    <>
      {actions.includes('retire') ? (
        <Button
          kind="plain"
          fit
          busy={retiring.busy}
          label={`${t('retire')} ${name}`}
          onPress={() => void retiring.submit({ version })}
        >
          {t('retire')}
        </Button>
      ) : null}
      {actions.includes('restore') ? (
        <Button
          fit
          busy={restoring.busy}
          label={`${t('restore')} ${name}`}
          onPress={() => void restoring.submit({ version })}
        >
          {t('restore')}
        </Button>
      ) : null}
      <Refused trouble={retiring.trouble ?? restoring.trouble} onReload={() => void reload()} />
    </>
  );
}

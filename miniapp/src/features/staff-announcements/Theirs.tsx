import type { StaffAnnouncement } from '@minxin/shared/announcements/draft';
import { Button } from '@/ui/Button';
import { Cluster } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { draftWords } from '@/words/staff-draft';
import { useWords } from '@/words/use-words';
import { Preview } from './Preview';

/** What somebody else saved meanwhile, to be looked at before anything is decided. */
export function Theirs({ doc, onTake, onKeep }: { doc: StaffAnnouncement; onTake: () => void; onKeep: () => void }) {
  const t = useWords(draftWords);
  return (
    <>
      <Notice
        tone="warn"
        live
        title={t('theirs')}
        action={
          <Cluster>
            <Button kind="plain" fit onPress={onTake}>
              {t('takeTheirs')}
            </Button>
            <Button kind="plain" fit onPress={onKeep}>
              {t('keepMine')}
            </Button>
          </Cluster>
        }
      >
        {t('theirsText')}
      </Notice>
      <Preview content={doc} />
    </>
  );
}

import { listHalls } from '@minxin/shared/offices/endpoints';
import { api } from '@/platform/api';
import { useQuery } from '@/platform/query';
import { Rows } from '@/ui/Card';
import { Copy } from '@/ui/Copy';
import { Empty } from '@/ui/Empty';
import { Loaded } from '@/ui/Loaded';
import { Skeleton } from '@/ui/Skeleton';
import { officesWords } from '@/words/offices';
import { useWords } from '@/words/use-words';
import { HallItem } from './HallItem';

/** The halls and outlets where things are done. */
export function HallsTab() {
  const t = useWords(officesWords);
  const query = useQuery('halls', () => api(listHalls, {}));
  return (
    <Loaded query={query} data={query.data?.items} waiting={<Skeleton rows={4} />}>
      {(items) =>
        items.length === 0 ? (
          <Empty icon="place" title={t('noHalls')}>
            {t('noHallsText')}
          </Empty>
        ) : (
          <>
            <Rows label={t('halls')}>
              {items.map((each) => (
                <HallItem key={each.id} hall={each} />
              ))}
            </Rows>
            <Copy kind="secondary">{t('holidays')}</Copy>
          </>
        )
      }
    </Loaded>
  );
}

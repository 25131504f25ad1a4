import type { Favourite } from '@minxin/shared/following/favourite';
import { routes } from '@/platform/navigation';
import { useClock } from '@/platform/time';
import { dayOf } from '@minxin/shared/moment';
import { Box } from '@/ui/Box';
import { Button } from '@/ui/Button';
import { Row } from '@/ui/Card';
import { Copy } from '@/ui/Copy';
import { Cluster } from '@/ui/Layout';
import { followingWords } from '@/words/following';
import { useWords } from '@/words/use-words';

const icons = { announcement: 'notice', service: 'services', office: 'office' } as const;
const pages = { announcement: routes.noticeDetail, service: routes.serviceDetail, office: routes.officeDetail };

/** One thing somebody keeps, under its name of today; what was withdrawn says so and can still be dropped. */
export function FavouriteItem({ favourite, onDrop }: { favourite: Favourite; onDrop: () => void }) {
  const t = useWords(followingWords);
  const clock = useClock();
  const { kind, id, name, lang, at } = favourite;
  const gone = t(kind === 'announcement' ? 'withdrawn' : 'removed');
  // The page of a withdrawn announcement tells why; of anything else that is gone there is no page.
  const to = name !== null || kind === 'announcement' ? pages[kind]({ id }) : undefined;
  const title = name === null ? gone : name;
  return (
    <Box>
      <Row
        icon={icons[kind]}
        title={
          <Copy inline lang={name === null ? undefined : lang}>
            {title}
          </Copy>
        }
        note={t('keptAt', { at: clock.day(dayOf(at)) })}
        to={to}
      />
      <Cluster>
        <Button kind="quiet" fit icon="close" label={t('dropLabel', { name: title })} onPress={onDrop}>
          {t('drop')}
        </Button>
      </Cluster>
    </Box>
  );
}

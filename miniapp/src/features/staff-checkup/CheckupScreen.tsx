import { useState } from 'react';
import { readCheckup } from '@minxin/shared/checkup/endpoints';
import type { Checkup } from '@minxin/shared/checkup/finding';
import { api } from '@/platform/api';
import { routes } from '@/platform/navigation';
import { printPage } from '@/platform/print';
import { useQuery } from '@/platform/query';
import type { Caller } from '@/platform/session';
import { useClock } from '@/platform/time';
import { Box } from '@/ui/Box';
import { Button } from '@/ui/Button';
import { Copy } from '@/ui/Copy';
import { Empty } from '@/ui/Empty';
import { Cluster, Stack } from '@/ui/Layout';
import { Loaded } from '@/ui/Loaded';
import { Page } from '@/ui/Page';
import { Select } from '@/ui/Select';
import { checkupWords } from '@/words/staff-checkup';
import { useWords } from '@/words/use-words';
import { Gate } from '../staff/Gate';
import { useOffices } from '../staff/use-offices';
import styles from './Checkup.module.scss';
import { CheckupTable } from './CheckupTable';
import { FindingCard } from './FindingCard';
import { LinkFigures } from './LinkFigures';

/** The health board: the weakest spots first, each with its rule and the place where it is mended. */
export function CheckupScreen() {
  const t = useWords(checkupWords);
  return (
    <Page title={t('title')} backTo={routes.me()} wide>
      <Gate roles={['publisher', 'reviewer', 'dispatcher', 'handler', 'supervisor', 'admin']}>
        {(caller) => <Board caller={caller} />}
      </Gate>
    </Page>
  );
}

function Board({ caller }: { caller: Caller }) {
  const t = useWords(checkupWords);
  const clock = useClock();
  const [office, setOffice] = useState('');
  const offices = useOffices();
  const query = useQuery(`staff/checkup/${office}`, () => api(readCheckup, { query: office === '' ? {} : { office } }));
  return (
    <>
      <Copy kind="secondary">{t('intro')}</Copy>
      <Box className="not-printed">
        <Cluster className={styles.tools}>
          <Box className={styles.office}>
            <Select
              name="office"
              label={t('office')}
              empty={t('allOffices')}
              options={offices.map(({ id, name }) => ({ value: id, label: name, lang: 'zh-CN' }))}
              value={office}
              onChange={setOffice}
            />
          </Box>
          {process.env.TARO_ENV === 'h5' ? (
            <Button kind="plain" fit icon="print" onPress={printPage}>
              {t('print')}
            </Button>
          ) : null}
        </Cluster>
      </Box>
      <Loaded query={query} data={query.data}>
        {(board: Checkup) => (
          <Stack>
            <Copy kind="secondary">{t('at', { at: clock.moment(board.at) })}</Copy>
            {board.items.length === 0 ? (
              <Empty icon="check" title={t('well')}>
                {t('wellText')}
              </Empty>
            ) : (
              <Box as="ul" className={styles.list}>
                {board.items.map((each) => (
                  <Box as="li" key={each.key}>
                    <FindingCard finding={each} caller={caller} />
                  </Box>
                ))}
              </Box>
            )}
            {board.tiles.some(({ fail, warn }) => fail + warn >= 50) ? <Copy kind="secondary">{t('more')}</Copy> : null}
            <CheckupTable tiles={board.tiles} />
            <LinkFigures board={board} reload={() => void query.reload()} />
          </Stack>
        )}
      </Loaded>
    </>
  );
}

import { useState } from 'react';
import { dayOf } from '@minxin/shared/moment';
import { routes, useParams } from '@/platform/navigation';
import { Box } from '@/ui/Box';
import { DatePick } from '@/ui/DatePick';
import { Empty } from '@/ui/Empty';
import { Loaded } from '@/ui/Loaded';
import { Page } from '@/ui/Page';
import { Select } from '@/ui/Select';
import { hallWords } from '@/words/staff-hall';
import { useWords } from '@/words/use-words';
import { Gate } from '../staff/Gate';
import { HallDesk } from './HallDesk';
import styles from './Hall.module.scss';
import { useOwnHalls } from './use-own-halls';

export function HallDayScreen() {
  const t = useWords(hallWords);
  return (
    <Page title={t('title')} backTo={routes.me()} wide>
      <Gate roles={['clerk']}>{({ officeId }) => <Halls officeId={officeId} />}</Gate>
    </Page>
  );
}

function Halls({ officeId }: { officeId: string | undefined }) {
  const t = useWords(hallWords);
  const params = useParams();
  const { query, halls } = useOwnHalls(officeId);
  const [chosen, setChosen] = useState(params.hall ?? '');
  const [day, setDay] = useState(params.day ?? dayOf(new Date()));
  return (
    <Loaded query={query} data={halls}>
      {(items) => {
        const hall = items.find((each) => each.id === chosen) ?? items[0];
        if (!hall)
          return (
            <Empty icon="calendar" title={t('noHall')}>
              {t('noHallText')}
            </Empty>
          );
        return (
          <>
            <Box className={styles.pick}>
              <Select
                name="hall"
                label={t('hall')}
                options={items.map(({ id, name }) => ({ value: id, label: name, lang: 'zh-CN' }))}
                value={hall.id}
                onChange={setChosen}
              />
              <DatePick
                name="day"
                label={t('day')}
                value={day}
                onChange={(next) => setDay(next || dayOf(new Date()))}
              />
            </Box>
            <HallDesk key={`${hall.id} ${day}`} hallId={hall.id} day={day} />
          </>
        );
      }}
    </Loaded>
  );
}

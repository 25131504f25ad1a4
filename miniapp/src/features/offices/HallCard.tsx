import { readHall } from '@minxin/shared/offices/endpoints';
import type { Hall } from '@minxin/shared/offices/office';
import { api } from '@/platform/api';
import { useNamed } from '@/platform/named';
import { useQuery } from '@/platform/query';
import { Card, Facts } from '@/ui/Card';
import { Copy, Heading } from '@/ui/Copy';
import { Stack } from '@/ui/Layout';
import { PhoneLink } from '@/ui/Link';
import { Loaded } from '@/ui/Loaded';
import { Table } from '@/ui/Table';
import { officesWords } from '@/words/offices';
import { useWords } from '@/words/use-words';
import { OpenHours } from './OpenHours';

/** One hall of an office with all that a visit needs. */
export function HallCard({ id }: { id: string }) {
  const query = useQuery(`hall/${id}`, () => api(readHall, { params: { id } }));
  return (
    <Loaded query={query} data={query.data}>
      {(hall) => <HallDetails hall={hall} />}
    </Loaded>
  );
}

function HallDetails({ hall }: { hall: Hall }) {
  const t = useWords(officesWords);
  const { text, lang } = useNamed()(hall);
  const chinese = (words: string | null) =>
    words && (
      <Copy lang="zh-CN" lines>
        {words}
      </Copy>
    );
  const facts = [
    { name: t('address'), value: chinese(hall.address) },
    { name: t('hours'), value: <OpenHours hours={hall.hours} openNow={hall.openNow} /> },
    { name: t('phone'), value: <PhoneLink number={hall.phone} /> },
    { name: t('transport'), value: chinese(hall.transport) },
    { name: t('accessibility'), value: chinese(hall.accessibility) },
    { name: t('note'), value: chinese(hall.note) },
  ];
  return (
    <Stack gap="normal">
      <Card>
        <Stack gap="small">
          <Heading level={3} lang={lang}>
            {text}
          </Heading>
          <Facts items={facts.filter(({ value }) => value)} />
        </Stack>
      </Card>
      {hall.windows.length > 0 ? (
        <Table
          caption={`${text} ${t('windows')}`}
          columns={[
            { key: 'code', title: t('windowCode'), cell: ({ code }) => code },
            { key: 'name', title: t('windowName'), cell: ({ name }) => chinese(name) },
            { key: 'business', title: t('business'), cell: ({ business }) => chinese(business) },
          ]}
          rows={hall.windows}
          rowKey={({ code }) => code}
        />
      ) : null}
    </Stack>
  );
}

import type { Service } from '@minxin/shared/services/service';
import { routes } from '@/platform/navigation';
import { Card, Facts, Section } from '@/ui/Card';
import { Copy, Heading } from '@/ui/Copy';
import { Stack } from '@/ui/Layout';
import { Link, PhoneLink } from '@/ui/Link';
import { Named } from '@/ui/Named';
import { officesWords } from '@/words/offices';
import { servicesWords } from '@/words/services';
import { useWords } from '@/words/use-words';

/** Where it is done, and whom to call. */
export function ServicePlaces({ service }: { service: Service }) {
  const t = useWords(servicesWords);
  const place = useWords(officesWords);
  const { halls, office, addressNote, consultPhone, complaintPhone } = service;
  const chinese = (text: string) => <Copy lang="zh-CN">{text}</Copy>;
  const phones = [
    {
      name: t('inCharge'),
      value: (
        <Link to={routes.officeDetail({ id: office.id })}>
          <Named of={office} />
        </Link>
      ),
    },
    { name: t('consultPhone'), value: consultPhone && <PhoneLink number={consultPhone} /> },
    { name: t('complaintPhone'), value: complaintPhone && <PhoneLink number={complaintPhone} /> },
  ];
  return (
    <>
      <Section title={t('where')}>
        {addressNote ? chinese(addressNote) : null}
        {halls.map((hall) => (
          <Card key={hall.id}>
            <Stack gap="small">
              <Heading level={3}>
                <Named of={hall} />
              </Heading>
              <Facts
                items={[
                  { name: place('address'), value: chinese(hall.address) },
                  { name: place('phone'), value: <PhoneLink number={hall.phone} /> },
                ]}
              />
            </Stack>
          </Card>
        ))}
      </Section>
      <Section title={t('phones')}>
        <Card>
          <Facts items={phones.filter(({ value }) => value)} />
        </Card>
      </Section>
    </>
  );
}

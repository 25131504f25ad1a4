import type { Office } from '@minxin/shared/offices/office';
import { routes } from '@/platform/navigation';
import { Card, Facts } from '@/ui/Card';
import { Copy } from '@/ui/Copy';
import { Stack } from '@/ui/Layout';
import { Link, PhoneLink } from '@/ui/Link';
import { officesWords } from '@/words/offices';
import { useWords } from '@/words/use-words';
import { OpenHours } from './OpenHours';
import { Verified } from './Verified';

/** How to reach an office, and when. */
export function OfficeFacts({ office }: { office: Office }) {
  const t = useWords(officesWords);
  const { phone, complaintPhone, address, postcode, hours, openNow, duties, parent } = office;
  const chinese = (words: string | null) => words && <Copy lang="zh-CN">{words}</Copy>;
  const facts = [
    { name: t('phone'), value: phone ? <PhoneLink number={phone} /> : t('noPhone') },
    { name: t('address'), value: chinese(address) },
    { name: t('hours'), value: hours.length > 0 && <OpenHours hours={hours} openNow={openNow} /> },
    { name: t('duties'), value: chinese(duties) },
    { name: t('complaintPhone'), value: complaintPhone && <PhoneLink number={complaintPhone} /> },
    { name: t('postcode'), value: postcode },
    {
      name: t('parent'),
      value: parent && (
        <Link to={routes.officeDetail({ id: parent.id })}>
          <Copy inline lang="zh-CN">
            {parent.name}
          </Copy>
        </Link>
      ),
    },
  ];
  return (
    <Card>
      <Stack gap="small">
        <Facts items={facts.filter(({ value }) => value)} />
        <Verified at={office.verifiedAt} />
      </Stack>
    </Card>
  );
}

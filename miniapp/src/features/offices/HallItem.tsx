import type { HallListed } from '@minxin/shared/offices/office';
import { useNamed } from '@/platform/named';
import { routes } from '@/platform/navigation';
import { Box } from '@/ui/Box';
import { Copy } from '@/ui/Copy';
import { Link, PhoneLink } from '@/ui/Link';
import styles from './Offices.module.scss';
import { OpenHours } from './OpenHours';

/** One hall in a list: where it is, when it is open, its phone. */
export function HallItem({ hall }: { hall: HallListed }) {
  const { text, lang } = useNamed()(hall);
  return (
    <Box className={styles.item}>
      <Link to={routes.officeDetail({ id: hall.office.id })} kind="bare" className={styles.name}>
        <Copy kind="strong" inline lang={lang}>
          {text}
        </Copy>
      </Link>
      <Copy kind="secondary" lang="zh-CN">
        {hall.address}
      </Copy>
      <OpenHours hours={hall.hours} openNow={hall.openNow} />
      <PhoneLink number={hall.phone} />
    </Box>
  );
}

import { dayOf } from '@minxin/shared/moment';
import type { Found } from '@minxin/shared/search/found';
import { useClock } from '@/platform/time';
import { Box } from '@/ui/Box';
import { Row } from '@/ui/Card';
import { Copy } from '@/ui/Copy';
import { Dotted } from '@/ui/Dotted';
import { Status } from '@/ui/Notice';
import { searchWords } from '@/words/search';
import { useWords } from '@/words/use-words';
import { Marked } from './Marked';
import { placeOf } from './places';
import styles from './Search.module.scss';

/** One thing that was found: its title, the part of its text that fits, what it is, whose and from when. */
export function FoundRow({ found }: { found: Found }) {
  const t = useWords(searchWords);
  const clock = useClock();
  const { kind, title, snippet, office, publishedAt, ended } = found;
  const facts = [
    t(kind),
    office ? (
      <Copy inline kind="secondary" key="office" lang={office.lang}>
        {office.name}
      </Copy>
    ) : null,
    publishedAt ? clock.day(dayOf(publishedAt)) : null,
  ];
  return (
    <Row
      to={placeOf(found)}
      title={<Marked segments={title} kind="strong" />}
      note={
        <>
          <Box as="span" className={styles.snippet}>
            <Marked segments={snippet} />
          </Box>
          <Dotted facts={facts} />
          {ended ? <Status tone="warn">{t('ended')}</Status> : null}
        </>
      }
    />
  );
}

import { useMemo } from 'react';
import { scrollTo } from '@/platform/scroll-to';
import { Box } from '@/ui/Box';
import { Button } from '@/ui/Button';
import { Section } from '@/ui/Card';
import { Copy } from '@/ui/Copy';
import { RichBody } from '@/ui/RichBody';
import { noticesWords } from '@/words/notices';
import { useWords } from '@/words/use-words';
import { bodyParts } from './body-parts';
import styles from './Notices.module.scss';

// Fewer headings than this are seen at a glance.
const longEnough = 4;

/** The text of an announcement; a long one begins with its contents. */
export function NoticeBody({ html, lang }: { html: string; lang: string }) {
  const t = useWords(noticesWords);
  const parts = useMemo(() => bodyParts(html), [html]);
  const headed = parts.filter((each) => each.heading);
  if (parts.length === 0) return <Copy>{t('noText')}</Copy>;
  return (
    <>
      {headed.length >= longEnough ? (
        <Section title={t('contents')}>
          <Box as="ol" className={styles.contents}>
            {headed.map(({ id, heading }) => (
              <Box as="li" key={id} lang={lang}>
                <Button kind="quiet" className={styles.jump} onPress={() => scrollTo(id)}>
                  {heading}
                </Button>
              </Box>
            ))}
          </Box>
        </Section>
      ) : null}
      <Box as="article" className={styles.body}>
        {parts.map(({ id, html: part }) => (
          <Box key={id} id={id}>
            <RichBody html={part} lang={lang} />
          </Box>
        ))}
      </Box>
    </>
  );
}

import { useMemo } from 'react';
import { scrollTo } from '@/platform/scroll-to';
import { Box } from '@/ui/Box';
import { Button } from '@/ui/Button';
import { Section } from '@/ui/Card';
import { classes } from '@/ui/classes';
import { Copy } from '@/ui/Copy';
import { RichBody } from '@/ui/RichBody';
import { noticesWords } from '@/words/notices';
import { useWords } from '@/words/use-words';
import { bodyParts } from './body-parts';
import styles from './Notices.module.scss';

// Fewer headings than this are seen at a glance.
const longEnough = 4;

/** The text of an announcement, under `part`; a long one begins with its contents. */
export function NoticeBody({ part, html, lang }: { part: string; html: string; lang: string }) {
  const t = useWords(noticesWords);
  const parts = useMemo(() => bodyParts(html), [html]);
  const headed = parts.filter((each) => each.heading);
  if (parts.length === 0) return <Copy>{t('noText')}</Copy>;
  // A page below this one in the stack may show another text with as many parts.
  const idOf = (at: number) => `${part}-${at}`;
  return (
    <>
      {headed.length >= longEnough ? (
        <Box as="nav" className="not-printed" label={t('contents')}>
          <Section title={t('contents')}>
            <Box as="ol" className={styles.contents}>
              {headed.map(({ at, heading, deep }) => (
                <Box as="li" key={at} lang={lang}>
                  <Button
                    kind="quiet"
                    className={classes(styles.jump, deep && styles.deep)}
                    onPress={() => scrollTo(idOf(at))}
                  >
                    {heading}
                  </Button>
                </Box>
              ))}
            </Box>
          </Section>
        </Box>
      ) : null}
      <Box as="article" className={styles.body} id={part}>
        {parts.map(({ at, html: piece, tablesBefore }) => (
          <Box key={at} id={idOf(at)}>
            <RichBody html={piece} lang={lang} tablesBefore={tablesBefore} />
          </Box>
        ))}
      </Box>
    </>
  );
}

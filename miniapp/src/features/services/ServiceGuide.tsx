import type { Service } from '@minxin/shared/services/service';
import { Box } from '@/ui/Box';
import { Card, Section } from '@/ui/Card';
import { Copy, Heading } from '@/ui/Copy';
import { Stack } from '@/ui/Layout';
import { Timeline } from '@/ui/Timeline';
import { servicesWords } from '@/words/services';
import { useWords } from '@/words/use-words';
import styles from './Services.module.scss';

/** Who may apply, what happens then, what people ask, and on what law it rests. */
export function ServiceGuide({ service: { conditions, steps, faqs, legalBasis } }: { service: Service }) {
  const t = useWords(servicesWords);
  return (
    <>
      <Lines title={t('conditions')} lines={conditions} />
      {steps.length > 0 ? (
        <Section title={t('steps')}>
          <Card>
            <Timeline
              label={t('steps')}
              moments={steps.map(({ name, description, days }) => ({
                key: name,
                title: (
                  <Copy inline lang="zh-CN">
                    {name}
                  </Copy>
                ),
                at: days > 0 ? t('stepDays', { n: days }) : undefined,
                text: description && (
                  <Copy inline lang="zh-CN">
                    {description}
                  </Copy>
                ),
              }))}
            />
          </Card>
        </Section>
      ) : null}
      {faqs.length > 0 ? (
        <Section title={t('faqs')}>
          <Card>
            <Stack gap="normal">
              {faqs.map(({ question, answer }) => (
                <Box key={question} lang="zh-CN">
                  <Heading level={3}>{question}</Heading>
                  <Copy lines>{answer}</Copy>
                </Box>
              ))}
            </Stack>
          </Card>
        </Section>
      ) : null}
      <Lines title={t('basis')} lines={legalBasis} />
    </>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <Section title={title}>
      <Card>
        <Box as="ul" className={styles.lines} lang="zh-CN">
          {lines.map((each) => (
            <Box as="li" key={each}>
              <Copy>{each}</Copy>
            </Box>
          ))}
        </Box>
      </Card>
    </Section>
  );
}

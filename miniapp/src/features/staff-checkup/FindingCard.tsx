import type { CheckupRule, Finding } from '@minxin/shared/checkup/finding';
import type { Caller } from '@/platform/session';
import { useClock } from '@/platform/time';
import { Box } from '@/ui/Box';
import { Card } from '@/ui/Card';
import { Copy, Heading } from '@/ui/Copy';
import { Dotted } from '@/ui/Dotted';
import { Cluster, Stack } from '@/ui/Layout';
import { Link } from '@/ui/Link';
import { Status } from '@/ui/Notice';
import { checkupWords } from '@/words/staff-checkup';
import { useWords } from '@/words/use-words';
import styles from './Checkup.module.scss';
import { mendingRoute } from './mending-route';

// What the day of a finding means.
const days = {
  'site-silent': 'updatedOn',
  'column-stale': 'updatedOn',
  'column-blank': 'updatedOn',
  'answers-stale': 'updatedOn',
  'ticket-waiting': 'dueOn',
  'publication-overdue': 'writtenOn',
  'expired-valid': 'expiredOn',
  'interpretation-missing': 'publishedOn',
  'interpretation-dangling': 'publishedOn',
  'translation-outdated': 'correctedOn',
  'source-failing': 'readOn',
  'contact-unconfirmed': 'confirmedOn',
  'link-dead': 'foundOn',
  'text-damaged': 'foundOn',
  'attachment-missing': 'foundOn',
} as const satisfies Record<CheckupRule, string>;

/** One weak spot: what and where, by how much, by which rule, and the way to mend it. */
export function FindingCard({ finding, caller }: { finding: Finding; caller: Caller }) {
  const t = useWords(checkupWords);
  const clock = useClock();
  const { rule, basis, severity, name, office, on, detail } = finding;
  const to = mendingRoute(finding, caller);
  const facts = [useMeasure(finding), on === null ? '' : t(days[rule], { day: clock.date(on) })].filter(Boolean);
  return (
    <Card as="article">
      <Box className={styles.finding}>
        <Box className={styles.said}>
          <Stack gap="small">
            <Cluster>
              <Status tone={severity === 'fail' ? 'bad' : 'warn'}>{t(severity)}</Status>
              <Copy kind="strong" inline>
                {t(rule)}
              </Copy>
            </Cluster>
            <Heading level={2} lang="zh-CN">
              {name}
            </Heading>
            <Box>
              <Dotted facts={facts} />
            </Box>
            {detail ? <Copy kind="secondary">{detail}</Copy> : null}
            <Box className={styles.secondary}>
              <Dotted facts={[...(office.name === name ? [] : [office.name]), t(basis)]} />
            </Box>
          </Stack>
        </Box>
        {to ? (
          <Box className="not-printed">
            <Link to={to} kind="plain-button" fit label={`${t('mend')} ${t(rule)} ${name}`}>
              {t('mend')}
            </Link>
          </Box>
        ) : null}
      </Box>
    </Card>
  );
}

function useMeasure({ rule, figure, limit }: Finding): string {
  const t = useWords(checkupWords);
  if (figure === null) {
    if (rule === 'contact-unconfirmed') return t('neverConfirmed');
    return rule === 'source-failing' ? t('neverRead') : t('never');
  }
  if (rule === 'text-damaged' || rule === 'attachment-missing') return t('figureSpots', { n: figure });
  if (limit === null || limit === 0) return t('figureOnly', { n: figure });
  return t(rule === 'publication-overdue' ? 'figureWorkingDays' : 'figureDays', { n: figure, limit });
}

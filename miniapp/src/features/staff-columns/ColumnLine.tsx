import { legalGapDays, type StaffColumn } from '@minxin/shared/announcements/column';
import { dayOf } from '@minxin/shared/moment';
import { useNamed } from '@/platform/named';
import { useClock } from '@/platform/time';
import { Box } from '@/ui/Box';
import { Button } from '@/ui/Button';
import { classes } from '@/ui/classes';
import { Heading } from '@/ui/Copy';
import { Dotted } from '@/ui/Dotted';
import { Cluster, Stack } from '@/ui/Layout';
import { Status } from '@/ui/Notice';
import { columnWords } from '@/words/staff-columns';
import { useWords } from '@/words/use-words';
import { ColumnPanel } from './ColumnPanel';
import styles from './Columns.module.scss';

export interface ColumnLineProps {
  column: StaffColumn;
  level: number;
  columns: readonly StaffColumn[];
  open: boolean;
  onToggle: () => void;
  reload: () => Promise<void>;
}

/** One column in its place: its name, who looks after it, whether it is up to date. */
export function ColumnLine({ column, level, columns, open, onToggle, reload }: ColumnLineProps) {
  const t = useWords(columnWords);
  const clock = useClock();
  const nameOf = useNamed();
  const { text, lang } = nameOf(column);
  const { lastPublishedAt, updatePeriodDays, state, office } = column;
  const pace =
    state !== 'open' || updatePeriodDays === null
      ? []
      : [
          t('every', { n: updatePeriodDays }),
          lastPublishedAt === null ? t('unpublished') : t('updated', { at: clock.date(dayOf(lastPublishedAt)) }),
        ];
  const verb = t(open ? 'fold' : 'manage');
  return (
    <Box className={classes(styles.line, level > 0 && styles[`level${Math.min(level, 3)}`])}>
      <Stack gap="small">
        <Box className={styles.head}>
          <Cluster className={styles.name}>
            <Heading level={level === 0 ? 2 : 3} lang={lang}>
              {text}
            </Heading>
            <Freshness column={column} />
          </Cluster>
          {state === 'merged' ? null : (
            <Button kind="quiet" fit expanded={open} label={`${verb} ${text}`} onPress={onToggle}>
              {verb}
            </Button>
          )}
        </Box>
        <Box className={styles.secondary}>
          <Dotted facts={[office.name, ...pace]} />
        </Box>
        {open ? <ColumnPanel column={column} columns={columns} reload={reload} /> : null}
      </Stack>
    </Box>
  );
}

function Freshness({ column }: { column: StaffColumn }) {
  const t = useWords(columnWords);
  const { state, mergedInto, updatePeriodDays, lastPublishedAt, kind } = column;
  if (state === 'merged') return <Status>{t('merged', { name: mergedInto?.name ?? '' })}</Status>;
  if (state === 'retired') return <Status icon="pause">{t('retired')}</Status>;
  if (updatePeriodDays === null) return <Status>{t('static')}</Status>;
  if (lastPublishedAt === null) return <Status tone="warn">{t('blank')}</Status>;
  const days = Math.min(updatePeriodDays, legalGapDays[kind] ?? updatePeriodDays);
  const isLate = Date.now() - Date.parse(lastPublishedAt) > days * 86_400_000;
  return <Status tone={isLate ? 'warn' : 'ok'}>{t(isLate ? 'overdue' : 'fresh')}</Status>;
}

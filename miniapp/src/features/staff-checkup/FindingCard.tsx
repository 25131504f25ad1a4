import type { Finding } from '@minxin/shared/checkup/finding';
import { routes, type Route } from '@/platform/navigation';
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

/** One weak spot: what and where, by how much, by which rule, and the way to mend it. */
export function FindingCard({ finding, caller }: { finding: Finding; caller: Caller }) {
  const t = useWords(checkupWords);
  const clock = useClock();
  const { rule, basis, severity, name, office, on, detail } = finding;
  const to = mendingRoute(finding, caller);
  const measure = useMeasure(finding);
  const facts = [measure, on === null ? '' : clock.date(on)].filter(Boolean);
  return (
    <Card as="article">
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
        <Dotted facts={facts} />
        {detail ? <Copy kind="secondary">{detail}</Copy> : null}
        <Copy kind="secondary" lang="zh-CN">
          {office.name}
        </Copy>
        <Copy kind="secondary">{t(basis)}</Copy>
        {to ? (
          <Box className="not-printed">
            <Link to={to} kind="plain-button" fit label={`${t('mend')} ${t(rule)} ${name}`}>
              {t('mend')}
            </Link>
          </Box>
        ) : null}
      </Stack>
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

// What the reader's post does not open is told without a link.
function mendingRoute({ mend: { page, id } }: Finding, { roles }: Caller): Route | undefined {
  const has = (...some: string[]) => roles.some((role) => some.includes(role));
  switch (page) {
    case 'column':
      return has('publisher', 'reviewer', 'admin') ? routes.staffColumns({ id: id ?? undefined }) : undefined;
    case 'contacts':
      return has('publisher', 'handler', 'supervisor', 'admin') && id !== null
        ? routes.staffContacts({ id })
        : undefined;
    case 'announcement':
      return has('publisher', 'reviewer') && id !== null ? routes.staffEditor({ id }) : undefined;
    case 'new-announcement':
      return has('publisher') ? routes.staffEditor() : undefined;
    case 'ticket':
      if (!has('dispatcher', 'handler', 'reviewer', 'supervisor')) return undefined;
      return id === null ? routes.staffInbox() : routes.staffTicket({ id });
    case 'source':
      return has('publisher', 'admin') ? routes.staffSources() : undefined;
  }
}

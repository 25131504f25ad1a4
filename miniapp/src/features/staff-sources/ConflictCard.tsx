import type { Conflict, ConflictCopy } from '@minxin/shared/sources/conflict';
import { decideConflict } from '@minxin/shared/sources/endpoints';
import { api } from '@/platform/api';
import { routes } from '@/platform/navigation';
import { useClock } from '@/platform/time';
import { useSubmit } from '@/platform/use-submit';
import { Button } from '@/ui/Button';
import { Card, Facts } from '@/ui/Card';
import { Copy, Heading } from '@/ui/Copy';
import { Cluster, Stack, Tiles } from '@/ui/Layout';
import { Link, OutsideLink } from '@/ui/Link';
import { Status } from '@/ui/Notice';
import { toast } from '@/ui/toast';
import { sourceWords } from '@/words/staff-sources';
import { conflictWords } from '@/words/staff-conflicts';
import { useWords } from '@/words/use-words';
import { Refused } from '../staff/Conflict';

const decisions = [
  ['kept-both', 'keepBoth'],
  ['repost-of-first', 'firstIsMain'],
  ['repost-of-second', 'secondIsMain'],
] as const;

/** Two copies beside each other and what an editor may say of them. */
export function ConflictCard({ conflict, reload }: { conflict: Conflict; reload: () => Promise<void> }) {
  const t = useWords(conflictWords);
  const { id, version, kind, differs, first, second, mainId, actions, state } = conflict;
  const deciding = useSubmit(
    (decision: (typeof decisions)[number][0]) => api(decideConflict, { params: { id }, body: { version, decision } }),
    () => {
      toast(t('decided'), 'ok');
      void reload();
    },
  );
  return (
    <Card as="article">
      <Stack gap="small">
        <Cluster>
          <Status>{t(kind)}</Status>
          <Status tone={differs ? 'warn' : 'ok'}>{t(differs ? 'differs' : 'equal')}</Status>
        </Cluster>
        <Tiles min="large">
          <CopyView name={t('first')} copy={first} isMain={mainId === first.id} />
          <CopyView name={t('second')} copy={second} isMain={mainId === second.id} />
        </Tiles>
        {actions.includes('decide') && state === 'open' ? (
          <Cluster>
            {decisions.map(([decision, word]) => (
              <Button
                key={decision}
                kind="plain"
                fit
                busy={deciding.busy}
                label={`${t(word)} ${first.title}`}
                onPress={() => void deciding.submit(decision)}
              >
                {t(word)}
              </Button>
            ))}
          </Cluster>
        ) : null}
        <Refused trouble={deciding.trouble} onReload={() => void reload()} />
      </Stack>
    </Card>
  );
}

function CopyView({ name, copy, isMain }: { name: string; copy: ConflictCopy; isMain: boolean }) {
  const t = useWords(conflictWords);
  const s = useWords(sourceWords);
  const clock = useClock();
  const { id, title, office, state, publishedAt, documentNumber, source, sourceUrl, excerpt } = copy;
  const facts = [
    { name: s('office'), value: office.name },
    { name: t('from'), value: source ?? t('own') },
    ...(publishedAt ? [{ name: t('publishedAt'), value: clock.moment(publishedAt) }] : []),
    ...(documentNumber ? [{ name: t('number'), value: documentNumber }] : []),
  ];
  return (
    <Stack gap="small">
      <Copy kind="secondary">{name}</Copy>
      <Heading level={2} lang="zh-CN">
        {title}
      </Heading>
      <Cluster>
        {isMain ? <Status tone="ok">{t('main')}</Status> : null}
        {state === 'withdrawn' ? <Status>{t('isWithdrawn')}</Status> : null}
      </Cluster>
      <Facts items={facts} />
      <Copy lang="zh-CN">{excerpt}</Copy>
      <Cluster>
        {state === 'published' ? (
          <Link to={routes.noticeDetail({ id })} label={`${t('read')} ${title}`}>
            {t('read')}
          </Link>
        ) : null}
        <Link to={routes.staffEditor({ id })} label={`${t('edit')} ${title}`}>
          {t('edit')}
        </Link>
        {sourceUrl ? <OutsideLink href={sourceUrl}>{t('original')}</OutsideLink> : null}
      </Cluster>
    </Stack>
  );
}

import { listOffices } from '@minxin/shared/offices/endpoints';
import { api } from '@/platform/api';
import { useNamed } from '@/platform/named';
import { routes } from '@/platform/navigation';
import { useQuery } from '@/platform/query';
import { Row, Rows, Section } from '@/ui/Card';
import { Copy } from '@/ui/Copy';
import { searchWords } from '@/words/search';
import { useWords } from '@/words/use-words';

const limit = 3;

/** Offices whose name fits, with their numbers; quietly nothing when there are none. */
export function FoundOffices({ q }: { q: string }) {
  const t = useWords(searchWords);
  const nameOf = useNamed();
  const { data } = useQuery(`search/offices/${q}`, () => api(listOffices, { query: { q, limit } }));
  if (!data || data.items.length === 0) return null;
  return (
    <Section title={t('offices')} more={data.nextCursor ? { to: routes.offices({ q }), text: t('more') } : undefined}>
      <Rows label={t('offices')}>
        {data.items.map((each) => (
          <Row
            key={each.id}
            to={routes.officeDetail({ id: each.id })}
            title={
              <Copy inline lang={nameOf(each).lang}>
                {nameOf(each).text}
              </Copy>
            }
            note={each.phone ?? undefined}
          />
        ))}
      </Rows>
    </Section>
  );
}

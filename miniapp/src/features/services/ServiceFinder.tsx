import { listServices } from '@minxin/shared/services/endpoints';
import {
  organisationLifecycles,
  personLifecycles,
  type Audience,
  type Lifecycle,
  type ServiceListed,
} from '@minxin/shared/services/service';
import { useState } from 'react';
import { api } from '@/platform/api';
import { useLanguage } from '@/platform/preferences';
import { useList } from '@/platform/use-list';
import { Rows, Section } from '@/ui/Card';
import { Empty } from '@/ui/Empty';
import { Loaded } from '@/ui/Loaded';
import { Pager } from '@/ui/Pager';
import { Select } from '@/ui/Select';
import { Skeleton } from '@/ui/Skeleton';
import { lifecycleNames, servicesWords } from '@/words/services';
import { useWords } from '@/words/use-words';
import { ServiceRow } from './ServiceRow';

/** The services for people or for organisations, by topic and by words; the popular ones first. */
export function ServiceFinder({ audience, q }: { audience: Audience; q: string }) {
  const t = useWords(servicesWords);
  const language = useLanguage();
  const [chosen, setTopic] = useState<Lifecycle | ''>('');
  const topics: readonly Lifecycle[] = audience === 'person' ? personLifecycles : organisationLifecycles;
  const topic = chosen !== '' && topics.includes(chosen) ? chosen : '';
  const list = useList(`services/${audience}/${topic}/${q}`, (cursor) =>
    api(listServices, {
      query: { audience, ...(topic && { lifecycle: topic }), ...(q && { q }), ...(cursor && { cursor }) },
    }),
  );
  return (
    <>
      <Select
        name="lifecycle"
        label={t('topic')}
        empty={t('allTopics')}
        options={topics.map((value) => ({
          value,
          label: language === 'zh-CN' ? value : lifecycleNames[language][value],
        }))}
        value={topic}
        onChange={setTopic}
      />
      <Loaded query={list} data={list.items} waiting={<Skeleton rows={6} />}>
        {(items) =>
          items.length === 0 ? (
            <Empty icon="services" title={t('none')}>
              {t('noneText')}
            </Empty>
          ) : (
            <>
              <Found items={items} whole={!topic && !q} />
              <Pager list={list} />
            </>
          )
        }
      </Loaded>
    </>
  );
}

function Found({ items, whole }: { items: ServiceListed[]; whole: boolean }) {
  const t = useWords(servicesWords);
  const popular = whole ? items.filter((each) => each.popular !== null) : [];
  const others = items.filter((each) => !popular.includes(each));
  const parts = [
    { title: t('popular'), services: popular },
    { title: t(whole ? 'all' : 'found'), services: others },
  ];
  return parts
    .filter(({ services }) => services.length > 0)
    .map(({ title, services }) => (
      <Section key={title} title={title}>
        <Rows label={title}>
          {services.map((each) => (
            <ServiceRow key={each.id} service={each} />
          ))}
        </Rows>
      </Section>
    ));
}

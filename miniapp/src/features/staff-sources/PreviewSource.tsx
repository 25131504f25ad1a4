import { useState } from 'react';
import { previewSource } from '@minxin/shared/sources/endpoints';
import type { ConnectedKind, SourcePreview } from '@minxin/shared/sources/source';
import { api } from '@/platform/api';
import { useClock } from '@/platform/time';
import { useSubmit } from '@/platform/use-submit';
import { Box } from '@/ui/Box';
import { Button } from '@/ui/Button';
import { Row, Rows } from '@/ui/Card';
import { Copy } from '@/ui/Copy';
import { Dotted } from '@/ui/Dotted';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { Notice } from '@/ui/Notice';
import { setupWords } from '@/words/source-setup';
import { useWords } from '@/words/use-words';
import { Refused } from '../staff/Conflict';
import { sent, type Settings } from './SourceFields';
import { useFaultLines } from './use-fault-lines';

type Given = Settings & { kind: ConnectedKind; officeId: string; columnId: string };

/** Tries a source before it is saved: what would come, where it would go, and what is wrong with it. */
export function PreviewSource({ value, labels }: { value: Given; labels: Record<string, string> }) {
  const t = useWords(setupWords);
  const [preview, setPreview] = useState<SourcePreview>();
  const { submit, busy, errors, trouble } = useSubmit(({ kind, officeId, columnId, ...settings }: Given) => {
    setPreview(undefined);
    return api(previewSource, { body: { ...sent(settings, kind), kind, officeId, columnId } });
  }, setPreview);
  const hasFaults = Object.keys(errors).length > 0;
  return (
    <>
      {hasFaults ? <ErrorSummary errors={errors} labels={labels} /> : <Refused trouble={trouble} onReload={() => {}} />}
      <Button kind="plain" fit icon="search" busy={busy} onPress={() => void submit(value)}>
        {t('preview')}
      </Button>
      <Box live="polite">{preview ? <Previewed preview={preview} /> : null}</Box>
    </>
  );
}

function Previewed({ preview: { items, fetched, refused, waiting, errors } }: { preview: SourcePreview }) {
  const t = useWords(setupWords);
  const clock = useClock();
  const lines = useFaultLines();
  const summary = t('previewed', { fetched, usable: fetched - refused, refused, waiting });
  return (
    <>
      <Notice tone={errors.length > 0 ? 'warn' : 'ok'} title={summary}>
        {errors.length > 0 ? lines(errors).join('\n') : null}
      </Notice>
      {items.length === 0 ? null : (
        <Rows label={t('preview')}>
          {items.map((item, at) => (
            <Row
              key={at}
              lang="zh-CN"
              title={item.title}
              note={
                <>
                  <Copy kind="secondary">{item.excerpt.slice(0, 80)}</Copy>
                  <Dotted
                    facts={[
                      item.publishedAt ? clock.moment(item.publishedAt) : t('noDate'),
                      ...(item.sourceName ? [item.sourceName] : []),
                      item.column.name,
                      t('length', { n: item.length }),
                    ]}
                  />
                </>
              }
            />
          ))}
        </Rows>
      )}
    </>
  );
}
